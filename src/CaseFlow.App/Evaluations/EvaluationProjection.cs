using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Evaluations;

namespace CaseFlow.App.Evaluations;

/// <summary>Keeps the rows of evaluations.</summary>
internal sealed class EvaluationProjection
    : IProjection<EvaluationEvent.EvaluatorAppointed>, IProjection<EvaluationEvent.FindingsRecorded>, IProjection<EvaluationEvent.Closed>
{
    public ValueTask ApplyAsync(Recorded<EvaluationEvent.EvaluatorAppointed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var appointed = recorded.Event;
        db.Add(new EvaluationRow
        {
            CaseId = recorded.CaseId,
            EvaluationId = recorded.StreamId,
            EvaluatorPost = appointed.EvaluatorPost,
            Independence = appointed.Independence,
            State = EvaluationState.Open,
            AppointedAt = appointed.At,
            SortKey = SortKeys.Of(appointed.At, recorded.StreamId),
        });
        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<EvaluationEvent.FindingsRecorded> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await db.RequireAsync<EvaluationRow>([recorded.CaseId, recorded.StreamId], cancellation);
        row.Findings = recorded.Event.Findings;
    }

    public async ValueTask ApplyAsync(Recorded<EvaluationEvent.Closed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await db.RequireAsync<EvaluationRow>([recorded.CaseId, recorded.StreamId], cancellation);
        (row.State, row.ClosedAt) = (EvaluationState.Closed, recorded.Event.At);
    }
}
