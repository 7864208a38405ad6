using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>Lets somebody else work on a human task, and gives it back.</summary>
internal static class TaskDelegating
{
    public static Rejection? Delegate(Run run, HumanTask task, InstanceCommand.DelegateTask command)
    {
        if (TaskDecider.IsSame(command.To, run.Context.Actor))
        {
            return InstanceRejections.TaskAlreadyTheirs;
        }

        if (TaskDecider.Own(run, task, out var first) is { } rejection)
        {
            return rejection;
        }

        if (task.Delegation is not null)
        {
            return InstanceRejections.TaskDelegated;
        }

        if (FourEyes.RefusalOf(run, task, command.To) is not null)
        {
            return InstanceRejections.TaskSeparated;
        }

        TaskTransitions.Ask(run, task.Id, first.Add(new TaskMove.HandOver(run.Context.Actor, command.To, command.ReturnsToMe, command.Reason)));
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
        TaskTransitions.Ask(run, task.Id, new TaskMove.Resolve(run.Context.Actor, returnedTo, command.Result));
        return null;
    }
}
