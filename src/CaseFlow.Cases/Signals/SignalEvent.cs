using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Warnings;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Signals;

/// <summary>What happened to a signal.</summary>
public abstract record SignalEvent
{
    private SignalEvent()
    {
    }

    /// <summary>Somebody reported it.</summary>
    /// <param name="Id">The signal.</param>
    /// <param name="Content">What it says.</param>
    /// <param name="Report">How it came in.</param>
    /// <param name="Marking">A TLP label.</param>
    /// <param name="ReleasableTo">Organisations that may be shown it.</param>
    /// <param name="Language">BCP 47 tag of the original.</param>
    /// <param name="By">Who reported it.</param>
    /// <param name="At">When.</param>
    /// <param name="Label">Who may read it; null of signals of the first release.</param>
    [EventName("signal.reported")]
    public sealed record Reported(
        SignalId Id,
        SignalContent Content,
        SignalReport Report,
        string Marking,
        ImmutableSortedSet<string> ReleasableTo,
        string Language,
        Actor By,
        DateTimeOffset At,
        AccessLabel? Label = null) : SignalEvent
    {
        /// <summary>Who may read it.</summary>
        public AccessLabel ToLabel() => Label ?? AccessLabel.Of(Marking, By.OrganisationId, AccessLabel.OwnersOf(By), ReleasableTo);
    }

    /// <summary>An imported signal, whose content lies with its source, was worked on for the first time.</summary>
    [EventName("signal.taken_up")]
    public sealed record TakenUp(SignalId Id, string Source, string ExternalId, DateTimeOffset At) : SignalEvent;

    /// <summary>It was graded, maybe again; earlier grades stay.</summary>
    [EventName("signal.graded")]
    public sealed record Graded(EvidenceGrade Grade, string Grounds, Actor By, DateTimeOffset At) : SignalEvent;

    /// <summary>It became part of a confirmed cluster, with which it is triaged from now on.</summary>
    [EventName("signal.clustered")]
    public sealed record Clustered(ClusterId ClusterId, DateTimeOffset At) : SignalEvent;

    /// <summary>It was decided what becomes of it.</summary>
    [EventName("signal.triaged")]
    public sealed record Triaged(SignalTriage Triage, Actor By, DateTimeOffset At) : SignalEvent;

    /// <summary>The date has come until which it was watched: it awaits triage again.</summary>
    [EventName("signal.watch_ended")]
    public sealed record WatchEnded(DateTimeOffset At) : SignalEvent;

    /// <summary>The case to which it was to go refused it: it awaits triage again.</summary>
    /// <param name="Why">The code of the refusal.</param>
    /// <param name="At">When.</param>
    [EventName("signal.returned")]
    public sealed record Returned(string Why, DateTimeOffset At) : SignalEvent;
}
