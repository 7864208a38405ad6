using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Access;

/// <summary>Keeps who may read a case.</summary>
internal sealed class CaseReaderProjection : IProjection<CaseEvent.Opened>, IProjection<CaseEvent.AccessChanged>
{
    public ValueTask ApplyAsync(Recorded<CaseEvent.Opened> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        db.AddReaders(recorded.CaseId, recorded.CaseId, Grants.Of(recorded.Event.ToLabel()));
        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<CaseEvent.AccessChanged> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var before = await db.ReadersOfAsync(recorded.CaseId, recorded.CaseId, cancellation);
        var grants = Grants.WithBroughtIn(Grants.Of(recorded.Event.Label), before.Select(row => row.ToGrant()));
        await db.SetReadersAsync(recorded.CaseId, recorded.CaseId, grants, cancellation);
    }
}
