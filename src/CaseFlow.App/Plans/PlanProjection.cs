using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Plans;

namespace CaseFlow.App.Plans;

/// <summary>Keeps the rows of plans.</summary>
internal sealed class PlanProjection : IProjection<PlanEvent>
{
    public async ValueTask ApplyAsync(Recorded<PlanEvent> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await db.FindAsync<PlanRow>([recorded.CaseId, recorded.StreamId], cancellation) ?? Start(recorded, db);
        Apply(row, recorded.Event);
    }

    private static PlanRow Start(Recorded<PlanEvent> recorded, CaseFlowDb db)
    {
        var started = (PlanEvent.ObjectivesSet)recorded.Event;
        return db.Add(new PlanRow
        {
            CaseId = recorded.CaseId,
            PlanId = recorded.StreamId,
            Kind = started.Kind,
            State = PlanState.Drafting,
            Objectives = started.Objectives,
            Proposals = ImmutableSortedDictionary.Create<string, ImmutableArray<MeasureProposal>>(StringComparer.Ordinal),
            Consequences = [],
            StartedAt = started.At,
            SortKey = SortKeys.Of(started.At, recorded.StreamId),
        }).Entity;
    }

    private static void Apply(PlanRow row, PlanEvent @event)
    {
        switch (@event)
        {
            case PlanEvent.ObjectivesSet e:
                (row.Objectives, row.Kind) = (e.Objectives, e.Kind);
                break;
            case PlanEvent.MeasuresProposed e:
                row.Proposals = row.Proposals.SetItem(e.Organisation, e.Proposals);
                break;
            case PlanEvent.OptionSheetSubmitted e:
                row.Sheet = e.Sheet;
                break;
            case PlanEvent.ConsequencesStated e:
                row.Consequences = e.Consequences;
                break;
            case PlanEvent.DayAfterSubmitted e:
                row.DayAfter = e.DayAfter;
                break;
            case PlanEvent.Approved e:
                (row.State, row.ApprovedAt) = (PlanState.Approved, e.At);
                break;
            case PlanEvent.Reopened:
                (row.State, row.ApprovedAt) = (PlanState.Drafting, null);
                break;
            case PlanEvent.Refused:
                (row.State, row.ApprovedAt, row.Refusals) = (PlanState.Drafting, null, row.Refusals + 1);
                break;
            case PlanEvent.DayAfterStarted:
                row.State = PlanState.DayAfter;
                break;
        }
    }
}
