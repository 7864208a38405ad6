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

    /// <summary>The steps that are still to come, in percent.</summary>
    public static ImmutableArray<int> StepsLeft(Run run, TaskId taskId) =>
        [.. run.State.Timers.That(timer => timer.TaskId == taskId).Select(timer => timer.Percent).OfType<int>().Order()];

    /// <summary>Takes all timers of a task away; answers which steps were still to come.</summary>
    public static ImmutableArray<int> Cancel(Run run, TaskId taskId)
    {
        if (run.State.Timers.IsEmpty)
        {
            return [];
        }

        var left = StepsLeft(run, taskId);
        foreach (var timer in run.State.Timers.That(timer => timer.TaskId == taskId).OrderBy(timer => timer.Percent).ToList())
        {
            run.Record(new InstanceEvent.TimerCancelled(timer.Id, timer.ElementId));
        }

        return left;
    }

    /// <summary>In whole milliseconds.</summary>
    private static DateTimeOffset At(int percent, DateTimeOffset from, DateTimeOffset dueAt) =>
        from.AddMilliseconds(Math.Floor((dueAt - from).TotalMilliseconds * percent / 100));
}
