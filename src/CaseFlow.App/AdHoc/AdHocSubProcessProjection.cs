using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.AdHoc;

/// <summary>Keeps the rows of ad-hoc sub-processes.</summary>
internal sealed class AdHocSubProcessProjection
    : IProjection<InstanceEvent.AdHocOpened>, IProjection<InstanceEvent.Migrated>, IProjection<InstanceEvent.AdHocClosed>
{
    public ValueTask ApplyAsync(Recorded<InstanceEvent.AdHocOpened> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var opened = recorded.Event;
        db.Add(new AdHocSubProcessRow
        {
            CaseId = recorded.CaseId,
            AdHocSubProcessId = opened.ElementInstanceId.Value,
            InstanceId = recorded.StreamId,
            ElementId = opened.ElementId,
            Name = opened.Name,
            OpenedAt = recorded.At,
        });
        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Migrated> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var (caseId, instanceId) = (recorded.CaseId, recorded.StreamId);
        var open = db.Set<AdHocSubProcessRow>();
        await open.Where(row => row.CaseId == caseId && row.InstanceId == instanceId && row.ClosedAt == null).LoadAsync(cancellation);
        foreach (var row in open.Local.Where(row => row.CaseId == caseId && row.InstanceId == instanceId && row.ClosedAt is null))
        {
            row.ElementId = recorded.Event.IdOf(row.ElementId);
        }
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.AdHocClosed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var id = recorded.Event.ElementInstanceId.Value;
        var row = await db.FindAsync<AdHocSubProcessRow>([recorded.CaseId, id], cancellation)
            ?? throw new InvalidOperationException($"Expected a row of ad-hoc sub-process {id}, but there is none.");
        row.ClosedAt = recorded.At;
    }
}
