using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>What people do with a human task while they work on it.</summary>
internal static class TaskWork
{
    public static Rejection? Start(Run run, HumanTask task)
    {
        if (TaskDecider.Own(run, task, out var first) is { } rejection)
        {
            return rejection;
        }

        TaskTransitions.Ask(run, task.Id, first.Add(new TaskMove.Start()));
        return null;
    }

    public static Rejection? Stop(Run run, HumanTask task)
    {
        if (task.Owner is null || !TaskDecider.IsSame(task.Owner, run.Context.Actor))
        {
            return InstanceRejections.TaskNotOwner;
        }

        if (task.StartedAt is not null)
        {
            run.Record(new InstanceEvent.TaskStopped(task.Id, task.ElementId, run.Context.Now));
        }

        return null;
    }

    public static Rejection? Comment(Run run, HumanTask task, string text)
    {
        run.Record(new InstanceEvent.TaskCommented(task.Id, task.ElementId, text, run.Context.Now));
        return null;
    }
}
