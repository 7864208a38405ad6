using System.Diagnostics;

namespace CaseFlow.Cases.Warnings;

/// <summary>The state of a warning, folded from its events. Once recorded, a warning is always in exactly one state.</summary>
public abstract record Warning
{
    private Warning()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Warning None { get; } = new NotRecorded();

    /// <summary>There is no such warning.</summary>
    public sealed record NotRecorded : Warning;

    /// <summary>There is such a warning.</summary>
    /// <param name="Id">The warning.</param>
    /// <param name="FirstMeasureAt">When the first measure after it was activated; null until then.</param>
    public abstract record Known(WarningId Id, DateTimeOffset? FirstMeasureAt) : Warning;

    /// <summary>It awaits its grading.</summary>
    public sealed record Recorded(WarningId Id, DateTimeOffset? FirstMeasureAt) : Known(Id, FirstMeasureAt);

    /// <summary>It awaits its decision.</summary>
    public sealed record Validated(WarningId Id, DateTimeOffset? FirstMeasureAt, DateTimeOffset DecideBy) : Known(Id, FirstMeasureAt);

    /// <summary>Its term passed without a decision, which it still awaits.</summary>
    public sealed record Overdue(WarningId Id, DateTimeOffset? FirstMeasureAt) : Known(Id, FirstMeasureAt);

    /// <summary>It is decided.</summary>
    public sealed record Decided(WarningId Id, DateTimeOffset? FirstMeasureAt, WarningOutcome Outcome) : Known(Id, FirstMeasureAt);

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Warning Evolve(Warning state, WarningEvent @event) =>
        (state, @event) switch
        {
            (NotRecorded, WarningEvent.Recorded e) => new Recorded(e.Id, null),
            (Recorded s, WarningEvent.Validated e) => new Validated(s.Id, s.FirstMeasureAt, e.DecideBy),
            (Decided s, WarningEvent.Validated e) => new Validated(s.Id, s.FirstMeasureAt, e.DecideBy),
            (Validated s, WarningEvent.Escalated) => new Overdue(s.Id, s.FirstMeasureAt),
            (Known s and not Recorded, WarningEvent.Decided e) => new Decided(s.Id, s.FirstMeasureAt, e.Outcome),
            (Known s, WarningEvent.FirstMeasureNoted e) => s with { FirstMeasureAt = e.At },
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };
}
