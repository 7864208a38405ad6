using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Measures;

/// <summary>The state of a measure, folded from its events.</summary>
public abstract record Measure
{
    private Measure()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Measure None { get; } = new NotActivated();

    /// <summary>There is no such measure.</summary>
    public sealed record NotActivated : Measure;

    /// <summary>There is such a measure, and it has not ended.</summary>
    public abstract record Current(MeasureId Id, MeasureTerms Terms, MandateCitation? Citation) : Measure;

    /// <summary>It may be carried out, but has not started: something is still awaited.</summary>
    public sealed record Authorised(MeasureId Id, MeasureTerms Terms, MandateCitation? Citation) : Current(Id, Terms, Citation);

    /// <summary>It is being carried out.</summary>
    public sealed record Active(MeasureId Id, MeasureTerms Terms, MandateCitation? Citation) : Current(Id, Terms, Citation);

    /// <summary>It rests.</summary>
    public sealed record Paused(MeasureId Id, MeasureTerms Terms, MandateCitation? Citation, PauseReason Reason, Actor? ApprovedBy = null)
        : Current(Id, Terms, Citation);

    /// <summary>It is over.</summary>
    public sealed record Ended(MeasureId Id, MeasureEnd How) : Measure;

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Measure Evolve(Measure state, MeasureEvent @event) =>
        (state, @event) switch
        {
            (NotActivated, MeasureEvent.Authorised e) => new Authorised(e.Id, e.Terms, e.Citation),
            (NotActivated or Authorised or Paused, MeasureEvent.Activated e) => new Active(e.Id, e.Terms, e.Citation),
            (Current, MeasureEvent.Reported or MeasureEvent.DriftDetected) => state,
            (Active s, MeasureEvent.Paused e) => new Paused(s.Id, s.Terms, s.Citation, e.Reason),
            (Paused s, MeasureEvent.ResumptionApproved e) => s with { ApprovedBy = e.By },
            (Paused s, MeasureEvent.Resumed e) => new Active(s.Id, s.Terms, e.Citation ?? s.Citation),
            (Current s, MeasureEvent.Completed) => new Ended(s.Id, MeasureEnd.Completed),
            (Current s, MeasureEvent.NotCarriedOut) => new Ended(s.Id, MeasureEnd.NotCarriedOut),
            (Current s, MeasureEvent.HandedOver) => new Ended(s.Id, MeasureEnd.HandedOver),
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };
}
