using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Cases;

/// <summary>Keeps the stays of cases in their stages.</summary>
internal sealed class StageVisitProjection : IProjection<CaseEvent.Opened>, IProjection<CaseEvent.StageEntered>
{
    public ValueTask ApplyAsync(Recorded<CaseEvent.Opened> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        db.Add(new StageVisitRow { CaseId = recorded.CaseId, Number = 1, Stage = CaseStage.Triage, EnteredAt = recorded.Event.At });
        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<CaseEvent.StageEntered> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var last = await LastAsync(db, recorded.CaseId, cancellation);
        last.LeftAt = recorded.Event.At;
        db.Add(new StageVisitRow
        {
            CaseId = recorded.CaseId,
            Number = last.Number + 1,
            Stage = recorded.Event.Stage,
            EnteredAt = recorded.Event.At,
        });
    }

    // one command may enter several stages: those added before are tracked, but not yet saved
    private static async ValueTask<StageVisitRow> LastAsync(CaseFlowDb db, Guid caseId, CancellationToken cancellation)
    {
        await db.Set<StageVisitRow>().Where(row => row.CaseId == caseId && row.LeftAt == null).LoadAsync(cancellation);
        return db.Set<StageVisitRow>().Local.Where(row => row.CaseId == caseId).MaxBy(row => row.Number)
            ?? throw new InvalidOperationException($"Expected case {caseId} to be in a stage, but it is in none.");
    }
}
