using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;

namespace CaseFlow.App.Clusters;

/// <summary>A cluster of signals as a reader sees it.</summary>
/// <param name="ClusterId">The cluster.</param>
/// <param name="State">Where it stands.</param>
/// <param name="MemberIds">Its signals.</param>
/// <param name="LeftOutIds">Signals that were proposed, but do not belong to it.</param>
/// <param name="Basis">What spoke for it; null when the proposal was refused.</param>
/// <param name="DecisionGrounds">Why it was confirmed or refused.</param>
/// <param name="DecidedBy">The post that confirmed or refused it.</param>
/// <param name="DecidedAt">When; UTC.</param>
/// <param name="Outcome">What was decided in triage; null when nothing was.</param>
/// <param name="Grounds">Why it was decided so; null when nothing was.</param>
/// <param name="CaseId">The case to which it went; null when it went to none.</param>
/// <param name="WatchUntil">When it is looked at again; null when it is not watched.</param>
/// <param name="TriagedBy">The post that decided in triage; null when nobody has.</param>
/// <param name="TriagedAt">When it was decided in triage; UTC; null when nothing was.</param>
/// <param name="ReturnedFor">The code with which the case refused it, so that it awaits triage again; null when none has.</param>
public sealed record ClusterView(
    Guid ClusterId,
    ClusterState State,
    ImmutableArray<SignalId> MemberIds,
    ImmutableArray<SignalId> LeftOutIds,
    ClusterBasis? Basis,
    string DecisionGrounds,
    string DecidedBy,
    DateTimeOffset DecidedAt,
    TriageOutcome? Outcome,
    string? Grounds,
    Guid? CaseId,
    DateTimeOffset? WatchUntil,
    string? TriagedBy,
    DateTimeOffset? TriagedAt,
    string? ReturnedFor)
{
    internal static readonly Expression<Func<CurrentCluster, ClusterView>> FromCluster = cluster => new ClusterView(
        cluster.Row.CaseId, cluster.IsInHiddenCase ? ClusterState.Decided : cluster.Row.State, cluster.Row.Members, cluster.Row.LeftOut, cluster.Row.Basis,
        cluster.Row.DecisionGrounds, cluster.Row.DecidedBy, cluster.Row.DecidedAt,
        cluster.IsInHiddenCase ? null : cluster.Row.Outcome, cluster.IsInHiddenCase ? null : cluster.Row.Grounds,
        cluster.IsInHiddenCase ? null : cluster.Row.LinkedCaseId, cluster.Row.WatchUntil,
        cluster.IsInHiddenCase ? null : cluster.Row.TriagedBy, cluster.IsInHiddenCase ? null : cluster.Row.TriagedAt, cluster.Row.ReturnedFor);
}
