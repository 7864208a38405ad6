using CaseFlow.Kernel;

namespace CaseFlow.Cases.Mandates;

/// <summary>What happened to a mandate.</summary>
public abstract record MandateEvent
{
    private MandateEvent()
    {
    }

    /// <summary>A mandate was recorded; it is in force.</summary>
    [EventName("mandate.recorded")]
    public sealed record Recorded(MandateId Id, MandateText Text, Actor By, DateTimeOffset At) : MandateEvent;

    /// <summary>The mandating body fixed when it ends.</summary>
    [EventName("mandate.end_fixed")]
    public sealed record EndFixed(DateTimeOffset EndsAt, string Reference, Actor By, DateTimeOffset At) : MandateEvent;

    /// <summary>It ended: what rests on it has no ground any more.</summary>
    /// <param name="EndsAt">When it ended by its text, UTC.</param>
    /// <param name="Reference">The document that ended it; null when it expired.</param>
    /// <param name="At">When this was noticed, UTC.</param>
    [EventName("mandate.ended")]
    public sealed record Ended(DateTimeOffset EndsAt, string? Reference, DateTimeOffset At) : MandateEvent;
}
