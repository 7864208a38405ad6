using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Measures;

namespace CaseFlow.App.Measures;

/// <summary>Keeps the rows of reports.</summary>
internal sealed class ReportProjection : IProjection<MeasureEvent.Reported>, IProjection<MeasureEvent.DriftDetected>
{
    public ValueTask ApplyAsync(Recorded<MeasureEvent.Reported> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var reported = recorded.Event;
        db.Add(new ReportRow
        {
            CaseId = recorded.CaseId,
            MeasureId = recorded.StreamId,
            Number = recorded.Version,
            Content = reported.Content,
            ActsOutside = [],
            ReportedByPostId = reported.By.PostId,
            ReportedAt = reported.At,
            SortKey = SortKeys.Of(reported.At, recorded.StreamId, recorded.Version),
        });
        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<MeasureEvent.DriftDetected> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        // drift is detected in a report, so its event follows the report's at once
        var row = await db.RequireAsync<ReportRow>([recorded.CaseId, recorded.StreamId, recorded.Version - 1], cancellation);
        row.ActsOutside = recorded.Event.ActsOutside;
    }
}
