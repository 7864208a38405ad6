namespace CaseFlow.Engine.Instances;

/// <summary>What a timer was made from.</summary>
public enum TimerKind
{
    /// <summary>A point in time.</summary>
    Date,

    /// <summary>A length of time from its start.</summary>
    Duration,

    /// <summary>Rounds at equal distances, or by a cron text.</summary>
    Cycle,

    /// <summary>A step of a human task's escalation ladder.</summary>
    Escalation,

    /// <summary>The end of a human task's rest.</summary>
    Resumption,
}

/// <summary>A timer that waits.</summary>
/// <param name="Id">The timer.</param>
/// <param name="OwnerId">The element instance with which it ends.</param>
/// <param name="ElementId">The event that it triggers; for a human task's timer, the user task.</param>
/// <param name="Kind">What it was made from.</param>
/// <param name="DueAt">UTC.</param>
/// <param name="Repeat">For a cycle: the text from which the next round is computed.</param>
/// <param name="RepetitionsLeft">For a cycle: rounds after this one; null for no end.</param>
/// <param name="TaskId">For a human task's timer: its task.</param>
/// <param name="Percent">For a ladder timer: the step of the policy.</param>
/// <param name="Order">Greater than that of all timers scheduled before.</param>
public sealed record PendingTimer(
    TimerId Id,
    ElementInstanceId OwnerId,
    string ElementId,
    TimerKind Kind,
    DateTimeOffset DueAt,
    string? Repeat,
    int? RepetitionsLeft,
    TaskId? TaskId,
    int? Percent,
    long Order)
{
    internal static PendingTimer From(InstanceEvent.TimerScheduled scheduled, long order) =>
        new(
            scheduled.TimerId,
            scheduled.OwnerId,
            scheduled.ElementId,
            scheduled.Kind,
            scheduled.DueAt,
            scheduled.Repeat,
            scheduled.RepetitionsLeft,
            scheduled.TaskId,
            scheduled.Percent,
            order);
}
