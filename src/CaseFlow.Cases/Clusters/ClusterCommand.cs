using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Signals;

namespace CaseFlow.Cases.Clusters;

/// <summary>What can be asked of a cluster.</summary>
public abstract record ClusterCommand
{
    private ClusterCommand()
    {
    }

    /// <summary>Confirms a proposal, maybe without some of its signals.</summary>
    /// <param name="Proposal">What is proposed now: a fact of other partitions.</param>
    /// <param name="LeftOut">Signals that do not belong to it.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="Readers">Who may read all of its signals, and so the cluster: a fact of other partitions.</param>
    public sealed record Confirm(
        ClusterProposal Proposal, ImmutableArray<SignalId> LeftOut, string Grounds, ImmutableArray<Grant> Readers) : ClusterCommand;

    /// <summary>Refuses a proposal.</summary>
    /// <param name="Proposal">What is proposed now: a fact of other partitions.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="Readers">Who may read all of its signals, and so that they were proposed together: a fact of other partitions.</param>
    public sealed record Refuse(ClusterProposal Proposal, string Grounds, ImmutableArray<Grant> Readers) : ClusterCommand;

    /// <summary>Decides what becomes of it; a watched or declined one may be triaged again.</summary>
    public sealed record Triage(TriageRequest Request) : ClusterCommand;

    /// <summary>The date has come until which it is watched. Does nothing when it is not watched any more.</summary>
    public sealed record EndWatch : ClusterCommand;

    /// <summary>The case refused it. Does nothing when it does not go to that case any more.</summary>
    public sealed record Return(CaseId CaseId, string Why) : ClusterCommand;
}
