using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.Cases.Signals;

/// <summary>What can be asked of a signal.</summary>
public abstract record SignalCommand
{
    private SignalCommand()
    {
    }

    /// <summary>Reports a signal.</summary>
    /// <param name="Id">The signal.</param>
    /// <param name="Content">What it says.</param>
    /// <param name="How">How it came in.</param>
    /// <param name="Marking">A TLP label.</param>
    /// <param name="ReleasableTo">Organisations that may be shown it.</param>
    /// <param name="Language">BCP 47 tag of the original.</param>
    /// <param name="FirstGrade">How whoever reports it grades it; null when they do not.</param>
    /// <param name="Terms">Who may read it, besides what marking and release list say; null for nothing else.</param>
    public sealed record Report(
        SignalId Id,
        SignalContent Content,
        SignalReport How,
        string Marking,
        ImmutableSortedSet<string> ReleasableTo,
        string Language,
        EvidenceGrade? FirstGrade,
        AccessTerms? Terms = null) : SignalCommand;

    /// <summary>Begins the work on an imported signal; does nothing when it has begun.</summary>
    public sealed record TakeUp(SignalId Id, string Source, string ExternalId) : SignalCommand;

    /// <summary>Grades the source and the information, each by itself.</summary>
    public sealed record Grade(EvidenceGrade Value, string Grounds) : SignalCommand;

    /// <summary>Makes it part of a confirmed cluster; one that is triaged already stays as it is.</summary>
    public sealed record JoinCluster(ClusterId ClusterId) : SignalCommand;

    /// <summary>Decides what becomes of it; a watched or declined one may be triaged again.</summary>
    public sealed record Triage(TriageRequest Request) : SignalCommand;

    /// <summary>The date has come until which it is watched. Does nothing when it is not watched any more.</summary>
    public sealed record EndWatch : SignalCommand;

    /// <summary>The case refused it. Does nothing when it does not go to that case any more.</summary>
    /// <param name="CaseId">The case.</param>
    /// <param name="Why">The code of the refusal.</param>
    public sealed record Return(CaseId CaseId, string Why) : SignalCommand;
}
