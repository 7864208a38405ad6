using System.Diagnostics;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.App.Warnings;

/// <summary>Keeps the rows of warnings.</summary>
internal sealed class WarningProjection : IProjection<WarningEvent>
{
    public async ValueTask ApplyAsync(Recorded<WarningEvent> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (recorded.Event is WarningEvent.Recorded warning)
        {
            db.Add(new WarningRow
            {
                CaseId = recorded.CaseId,
                WarningId = recorded.StreamId,
                WarnedBy = warning.WarnedBy,
                Text = warning.Text,
                Source = warning.Source,
                RecordedAt = warning.At,
                State = WarningState.Recorded,
                SortKey = SortKeys.Of(warning.At, recorded.StreamId),
            });
            return;
        }

        var row = await db.RequireAsync<WarningRow>([recorded.CaseId, recorded.StreamId], cancellation);
        switch (recorded.Event)
        {
            case WarningEvent.Validated e:
                (row.State, row.Validation, row.ValidatedAt, row.DecideBy) = (WarningState.Validated, e.Validation, e.At, e.DecideBy);
                (row.Outcome, row.Grounds, row.DecidedAt, row.ReviewAt, row.EscalatedAt) = (null, null, null, null, null);
                break;
            case WarningEvent.Escalated e:
                (row.State, row.EscalatedAt) = (WarningState.Overdue, e.At);
                break;
            case WarningEvent.Decided e:
                row.State = WarningState.Decided;
                (row.Outcome, row.Grounds, row.DecidedAt, row.ReviewAt) = (e.Outcome, e.Grounds, e.At, e.ReviewAt);
                break;
            case WarningEvent.FirstMeasureNoted e:
                (row.FirstMeasure, row.FirstMeasureAt) = (e.Measure, e.At);
                break;
            default:
                throw new UnreachableException($"No row knows {recorded.Event.GetType().Name}.");
        }
    }
}
