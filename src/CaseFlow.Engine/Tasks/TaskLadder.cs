using System.Collections.Immutable;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Tasks;

/// <summary>The timers of a human task's escalation ladder.</summary>
internal static class TaskLadder
{
    /// <summary>Sets a timer for each step, given in percent of the time from a beginning to the due time.</summary>
    public static void Schedule(Run run, HumanTask task, IEnumerable<int> percents, DateTimeOffset from, DateTimeOffset dueAt)
    {
        foreach (var percent in percents)
        {
            run.Record(new InstanceEvent.TimerScheduled(
                new TimerId(run.Context.NewId()),
                task.ElementInstanceId,
                task.ElementId,
                TimerKind.Escalation,
                At(percent, from, dueAt),
                TaskId: task.Id,
                Percent: percent));
        }
    }

    /// <summary>Takes away the steps that are still to come; answers which those were.</summary>
    public static ImmutableArray<int> Cancel(Run run, TaskId taskId)
    {
        var pending = run.State.Timers.That(timer => timer.TaskId == taskId).OrderBy(timer => timer.Percent).ToImmutableArray();
        foreach (var timer in pending)
        {
            run.Record(new InstanceEvent.TimerCancelled(timer.Id, timer.ElementId));
        }

        return [.. pending.Select(timer => timer.Percent).OfType<int>()];
    }

    /// <summary>In whole milliseconds.</summary>
    private static DateTimeOffset At(int percent, DateTimeOffset from, DateTimeOffset dueAt) =>
        from.AddMilliseconds(Math.Floor((dueAt - from).TotalMilliseconds * percent / 100));
}
