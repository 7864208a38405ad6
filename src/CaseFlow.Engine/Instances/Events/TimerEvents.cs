using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>A timer waits. The host keeps a row and sends <see cref="InstanceCommand.FireTimer"/> when it is due.</summary>
    /// <param name="TimerId">The timer.</param>
    /// <param name="OwnerId">The element instance with which it ends.</param>
    /// <param name="ElementId">The event that it triggers; for a ladder timer, the user task.</param>
    /// <param name="Kind">What it was made from.</param>
    /// <param name="DueAt">UTC.</param>
    /// <param name="Repeat">For a cycle: the ISO 8601 repeating interval or cron text from which the next round is computed.</param>
    /// <param name="RepetitionsLeft">For a cycle: rounds after this one; null for no end.</param>
    /// <param name="TaskId">For a ladder timer: its task.</param>
    /// <param name="Percent">For a ladder timer: the step of the policy.</param>
    /// <param name="IsSuspended">Whether its instance is suspended: it does not fire before that is resumed.</param>
    [EventName("instance.timer_scheduled")]
    public sealed record TimerScheduled(
        TimerId TimerId,
        ElementInstanceId OwnerId,
        string ElementId,
        TimerKind Kind,
        DateTimeOffset DueAt,
        string? Repeat = null,
        int? RepetitionsLeft = null,
        TaskId? TaskId = null,
        int? Percent = null,
        bool IsSuspended = false) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.Schedule(this);
    }

    /// <summary>A timer fired; the host deletes its row. The next round of a cycle follows as a new <see cref="TimerScheduled"/>.</summary>
    /// <param name="TimerId">The timer.</param>
    /// <param name="ElementId">The event that it triggers; for a ladder timer, the user task.</param>
    /// <param name="DueAt">When it was due, UTC.</param>
    /// <param name="FiredAt">When it was fired, UTC.</param>
    /// <param name="Coalesced">How many later rounds of the cycle were due too and are not fired any more.</param>
    [EventName("instance.timer_fired")]
    public sealed record TimerFired(TimerId TimerId, string ElementId, DateTimeOffset DueAt, DateTimeOffset FiredAt, int Coalesced) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Timers = state.Timers.Remove(TimerId) };
    }

    /// <summary>A timer is no longer needed; the host deletes its row.</summary>
    [EventName("instance.timer_cancelled")]
    public sealed record TimerCancelled(TimerId TimerId, string ElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Timers = state.Timers.Remove(TimerId) };
    }
}
