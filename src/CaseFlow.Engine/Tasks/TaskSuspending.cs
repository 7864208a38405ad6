using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>Lets a human task rest, and goes on with it. Its term stands still meanwhile, and so does its ladder.</summary>
internal static class TaskSuspending
{
    public static Rejection? Suspend(Run run, HumanTask task, InstanceCommand.SuspendTask command)
    {
        if (!command.IsSteering && !IsOwner(run, task))
        {
            return InstanceRejections.TaskNotOwner;
        }

        if (command.Until <= run.Context.Now)
        {
            return InstanceRejections.TaskResumedInPast;
        }

        var left = TaskLadder.StepsLeft(run, task.Id);
        run.Record(new InstanceEvent.TaskSuspended(task.Id, task.ElementId, command.Until, left, command.Reason, run.Context.Now));
        TaskLadder.Cancel(run, task.Id);
        if (command.Until is { } until)
        {
            run.Record(new InstanceEvent.TimerScheduled(
                new TimerId(run.Context.NewId()), task.ElementInstanceId, task.ElementId, TimerKind.Resumption, until, TaskId: task.Id));
        }

        return null;
    }

    public static Rejection? Resume(Run run, HumanTask task, InstanceCommand.ResumeTask command)
    {
        if (!command.IsSteering && !IsOwner(run, task))
        {
            return InstanceRejections.TaskNotOwner;
        }

        if (task.Suspension is null)
        {
            return InstanceRejections.TaskNotSuspended;
        }

        TaskLadder.Cancel(run, task.Id);
        Resume(run, task, task.Suspension);
        return null;
    }

    public static void Resume(Run run, HumanTask task, TaskSuspension suspension)
    {
        var rested = run.Context.Now - suspension.At;
        var dueAt = Later(task.DueAt, rested, TaskRetiming.EndOf(run, task.ElementInstanceId));
        run.Record(new InstanceEvent.TaskResumed(task.Id, task.ElementId, dueAt, run.Context.Now));
        if (dueAt is { } due)
        {
            TaskLadder.Schedule(run, task, suspension.StepsLeft, task.OpenedAt + rested, due);
        }
    }

    /// <summary>A round that closes is not promised to stay open.</summary>
    private static DateTimeOffset? Later(DateTimeOffset? dueAt, TimeSpan rested, DateTimeOffset end) =>
        dueAt is not { } due ? null : due + rested <= end ? due + rested : end < due ? due : end;

    private static bool IsOwner(Run run, HumanTask task) => task.Owner is { } owner && TaskDecider.IsSame(owner, run.Context.Actor);
}
