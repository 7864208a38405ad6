using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Measures;

/// <summary>What happened to a measure.</summary>
public abstract record MeasureEvent
{
    private MeasureEvent()
    {
    }

    /// <summary>The measure was authorised, but cannot start yet.</summary>
    /// <param name="Id">The measure.</param>
    /// <param name="Terms">How it will be carried out.</param>
    /// <param name="Citation">The paragraph of a mandate on which it rests; null when it cites none.</param>
    /// <param name="Awaits">What is missing, e.g. the consent of the state.</param>
    /// <param name="By">Who wrote it down.</param>
    /// <param name="At">When.</param>
    [EventName("measure.authorised")]
    public sealed record Authorised(MeasureId Id, MeasureTerms Terms, MandateCitation? Citation, string Awaits, Actor By, DateTimeOffset At) : MeasureEvent;

    /// <summary>The measure was activated.</summary>
    [EventName("measure.activated")]
    public sealed record Activated(MeasureId Id, MeasureTerms Terms, MandateCitation? Citation, Actor By, DateTimeOffset At) : MeasureEvent;

    /// <summary>It was reported on.</summary>
    [EventName("measure.reported")]
    public sealed record Reported(ImplementationReport Content, Actor By, DateTimeOffset At) : MeasureEvent;

    /// <summary>A report told of acts that the cited paragraph does not allow.</summary>
    [EventName("measure.drift_detected")]
    public sealed record DriftDetected(ImmutableSortedSet<string> ActsOutside, string Reference, string Paragraph, DateTimeOffset At) : MeasureEvent;

    /// <summary>It was paused.</summary>
    [EventName("measure.paused")]
    public sealed record Paused(PauseReason Reason, DateTimeOffset At) : MeasureEvent;

    /// <summary>After a harm stop, a first organisation approved that it goes on.</summary>
    [EventName("measure.resumption_approved")]
    public sealed record ResumptionApproved(string Grounds, Actor By, DateTimeOffset At) : MeasureEvent;

    /// <summary>It was resumed.</summary>
    [EventName("measure.resumed")]
    public sealed record Resumed(string Grounds, MandateCitation? Citation, Actor By, DateTimeOffset At) : MeasureEvent;

    /// <summary>It was completed.</summary>
    [EventName("measure.completed")]
    public sealed record Completed(Actor By, DateTimeOffset At) : MeasureEvent;

    /// <summary>It was given up: authorised, but not carried out.</summary>
    [EventName("measure.not_carried_out")]
    public sealed record NotCarriedOut(string Grounds, Actor By, DateTimeOffset At) : MeasureEvent;

    /// <summary>Another body took it over.</summary>
    [EventName("measure.handed_over")]
    public sealed record HandedOver(string To, string Grounds, Actor By, DateTimeOffset At) : MeasureEvent;
}
