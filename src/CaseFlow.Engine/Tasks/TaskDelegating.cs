using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>Lets somebody else work on a human task, and gives it back.</summary>
internal static class TaskDelegating
{
    public static Rejection? Delegate(Run run, HumanTask offered, InstanceCommand.DelegateTask command)
    {
        if (TaskDecider.IsSame(command.To, run.Context.Actor))
        {
            return InstanceRejections.TaskAlreadyTheirs;
        }

        if (TaskDecider.Own(run, offered) is { } rejection)
        {
            return rejection;
        }

        var task = run.State.Tasks[offered.Id];
        if (task.Delegation is not null)
        {
            return InstanceRejections.TaskDelegated;
        }

        if (FourEyes.RefusalOf(run, task, command.To) is not null)
        {
            return InstanceRejections.TaskSeparated;
        }

        run.Record(new InstanceEvent.TaskDelegated(
            task.Id, task.ElementId, run.Context.Actor, command.To, command.ReturnsToMe, command.Reason, run.Context.Now));
        return null;
    }

    public static Rejection? Resolve(Run run, HumanTask task, InstanceCommand.ResolveTask command)
    {
        if (task.Owner is null || !TaskDecider.IsSame(task.Owner, run.Context.Actor))
        {
            return InstanceRejections.TaskNotOwner;
        }

        if (task.Delegation is not { } delegation)
        {
            return InstanceRejections.TaskNotDelegated;
        }

        // whoever did meanwhile what the task looks at does not get it back
        var returnedTo = command.IsDelegatorGone || FourEyes.RefusalOf(run, task, delegation.By) is not null ? null : delegation.By;
        run.Record(new InstanceEvent.TaskResolved(task.Id, task.ElementId, run.Context.Actor, returnedTo, command.Result, run.Context.Now));
        return null;
    }
}
