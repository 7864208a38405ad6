using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>The owner works on the task; the host shows it as in progress.</summary>
    [EventName("instance.task_started")]
    public sealed record TaskStarted(TaskId TaskId, string ElementId, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithTask(TaskId, task => task with { StartedAt = At });
    }

    /// <summary>The owner lets the task lie; the host shows it as taken, and no more.</summary>
    [EventName("instance.task_stopped")]
    public sealed record TaskStopped(TaskId TaskId, string ElementId, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithTask(TaskId, task => task with { StartedAt = null });
    }

    /// <summary>
    /// The task rests; the host shows since and until when. The timers of its ladder follow as <see cref="TimerCancelled"/>, and the one that
    /// resumes it as <see cref="TimerScheduled"/>.
    /// </summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="Until">When it is resumed by itself; null when somebody will do so.</param>
    /// <param name="StepsLeft">The steps of its ladder that are still to come, in percent.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_suspended")]
    public sealed record TaskSuspended(
        TaskId TaskId, string ElementId, DateTimeOffset? Until, ImmutableArray<int> StepsLeft, string Reason, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithTask(TaskId, task => task with { Suspension = new TaskSuspension(At, Until, StepsLeft) });
    }

    /// <summary>The task goes on; the host shows when it is due now. The timers of its ladder follow.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="DueAt">UTC, later by as long as it rested; null when it has no term.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_resumed")]
    public sealed record TaskResumed(TaskId TaskId, string ElementId, DateTimeOffset? DueAt, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithTask(TaskId, task => task with { Suspension = null, DueAt = DueAt });
    }

    /// <summary>Somebody said something about the task; the host shows it in its history.</summary>
    [EventName("instance.task_commented")]
    public sealed record TaskCommented(TaskId TaskId, string ElementId, string Text, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Tasks = state.Tasks.SetItem(TaskId, state.Tasks[TaskId]) };
    }
}
