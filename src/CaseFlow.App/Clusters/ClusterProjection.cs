using System.Collections.Immutable;
using System.Diagnostics;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;

namespace CaseFlow.App.Clusters;

/// <summary>Keeps the rows of clusters.</summary>
internal sealed class ClusterProjection : IProjection<ClusterEvent>
{
    public async ValueTask ApplyAsync(Recorded<ClusterEvent> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        switch (recorded.Event)
        {
            case ClusterEvent.Confirmed e:
                db.Add(RowOf(recorded, ClusterState.Confirmed, e.Members, e.LeftOut, e.Basis, e.Grounds));
                db.AddRange(e.Members.Select(member => new ClusterMemberRow { CaseId = recorded.CaseId, SignalId = member.Value }));
                return;
            case ClusterEvent.Refused e:
                db.Add(RowOf(recorded, ClusterState.Refused, e.Members, [], null, e.Grounds));
                return;
        }

        var row = await db.RequireAsync<ClusterRow>([recorded.CaseId], cancellation);
        switch (recorded.Event)
        {
            case ClusterEvent.Triaged e:
                row.State = StateOf(e.Triage.Outcome);
                (row.Outcome, row.Grounds, row.LinkedCaseId, row.WatchUntil) =
                    (e.Triage.Outcome, e.Triage.Grounds, e.Triage.CaseId?.Value, e.Triage.WatchUntil);
                (row.TriagedBy, row.TriagedAt, row.ReturnedFor) = (e.By.PostId ?? e.By.PersonId, e.At, null);
                break;
            case ClusterEvent.WatchEnded:
                (row.State, row.WatchUntil) = (ClusterState.Confirmed, null);
                break;
            case ClusterEvent.Returned e:
                (row.State, row.LinkedCaseId, row.ReturnedFor) = (ClusterState.Confirmed, null, e.Why);
                break;
            default:
                throw new UnreachableException($"No row knows {recorded.Event.GetType().Name}.");
        }
    }

    private static ClusterState StateOf(TriageOutcome outcome) => outcome switch
    {
        TriageOutcome.Watch => ClusterState.Watched,
        TriageOutcome.Decline => ClusterState.Declined,
        _ => ClusterState.InCase,
    };

    private static ClusterRow RowOf(
        Recorded<ClusterEvent> recorded,
        ClusterState state,
        ImmutableArray<SignalId> members,
        ImmutableArray<SignalId> leftOut,
        ClusterBasis? basis,
        string grounds) => new()
        {
            CaseId = recorded.CaseId,
            State = state,
            Members = members,
            LeftOut = leftOut,
            Basis = basis,
            DecisionGrounds = grounds,
            DecidedBy = recorded.Actor.PostId ?? recorded.Actor.PersonId,
            DecidedAt = recorded.At,
            SortKey = SortKeys.NewestFirst(recorded.At, recorded.CaseId),
        };
}
