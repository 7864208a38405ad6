using System.Diagnostics;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Cases;

/// <summary>Keeps the rows of cases.</summary>
internal sealed class CaseProjection : IProjection<CaseEvent>
{
    public async ValueTask ApplyAsync(Recorded<CaseEvent> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (recorded.Event is CaseEvent.Opened opened)
        {
            db.Add(Open(recorded.CaseId, opened));
            return;
        }

        var row = await db.RequireAsync<CaseRow>([recorded.CaseId], cancellation);
        switch (recorded.Event)
        {
            case CaseEvent.VariantChosen e:
                row.Variant = e.Variant;
                break;
            case CaseEvent.StageEntered e:
                (row.Stage, row.StageEnteredAt) = (e.Stage, e.At);
                (row.State, row.ReviewAt) = row.State is CaseState.Watched ? (CaseState.Active, null) : (row.State, row.ReviewAt);
                break;
            case CaseEvent.PhaseDecided e:
                row.Phase = e.Phase;
                break;
            case CaseEvent.WatchStarted e:
                (row.State, row.ReviewAt) = (CaseState.Watched, e.ReviewAt);
                break;
            case CaseEvent.Declined e:
                (row.State, row.ReviewAt) = (CaseState.Declined, e.ReviewAt);
                break;
            case CaseEvent.Closed e:
                (row.State, row.ReviewAt, row.ClosedAt) = (CaseState.Closed, null, e.At);
                break;
            case CaseEvent.AccessChanged e:
                (row.Marking, row.Classification, row.Wall) = (e.Label.Marking, e.Label.Classification, e.Label.Wall);
                (row.IsOffAgenda, row.ReleasableTo) = (e.Label.IsOffAgenda, e.Label.ReleasableTo);
                break;
            case CaseEvent.GateDecided or CaseEvent.RecordEntryAdded or CaseEvent.AuthorityClaimed or CaseEvent.ClockAdvanced:
                break;
            default:
                throw new UnreachableException($"No row knows {recorded.Event.GetType().Name}.");
        }
    }

    private static CaseRow Open(Guid caseId, CaseEvent.Opened opened) => new()
    {
        CaseId = caseId,
        Reference = opened.Reference,
        Title = opened.Title,
        Country = opened.Country,
        TimeBase = opened.TimeBase,
        Marking = opened.Marking,
        Classification = opened.ToLabel().Classification,
        Wall = opened.ToLabel().Wall,
        IsOffAgenda = opened.ToLabel().IsOffAgenda,
        ReleasableTo = opened.ReleasableTo,
        Language = opened.Language,
        Owners = opened.Owners,
        StartSource = opened.StartSource,
        OpenedAt = opened.At,
        State = CaseState.Active,
        Stage = CaseStage.Triage,
        StageEnteredAt = opened.At,
        SortKey = SortKeys.NewestFirst(opened.At, caseId),
    };
}
