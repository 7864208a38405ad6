using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Incidents;

/// <summary>Keeps the rows of incidents.</summary>
internal sealed class IncidentProjection
    : IProjection<InstanceEvent.IncidentRaised>, IProjection<InstanceEvent.Migrated>, IProjection<InstanceEvent.IncidentResolved>
{
    public async ValueTask ApplyAsync(Recorded<InstanceEvent.IncidentRaised> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var raised = recorded.Event;
        var instance = await InstanceRows.FindAsync(db, recorded.CaseId, recorded.StreamId, cancellation);
        db.Add(new IncidentRow
        {
            CaseId = recorded.CaseId,
            IncidentId = raised.IncidentId.Value,
            InstanceId = recorded.StreamId,
            ProcessId = instance.ProcessId,
            ElementId = raised.ElementId,
            Code = raised.Code,
            Message = raised.Message.Length > IncidentRow.MaxMessageLength ? raised.Message[..IncidentRow.MaxMessageLength] : raised.Message,
            RaisedAt = recorded.At,
            SortKey = IncidentRow.SortKeyOf(recorded.At, raised.IncidentId.Value),
        });
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Migrated> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var (caseId, instanceId) = (recorded.CaseId, recorded.StreamId);
        var incidents = db.Set<IncidentRow>();
        await incidents.Where(row => row.CaseId == caseId && row.InstanceId == instanceId && row.ResolvedAt == null).LoadAsync(cancellation);
        foreach (var row in incidents.Local.Where(row => row.CaseId == caseId && row.InstanceId == instanceId && row.ResolvedAt is null))
        {
            row.ElementId = recorded.Event.IdOf(row.ElementId);
        }
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.IncidentResolved> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await db.FindAsync<IncidentRow>([recorded.CaseId, recorded.Event.IncidentId.Value], cancellation);
        var resolved = row ?? throw new InvalidOperationException($"Expected a row of incident {recorded.Event.IncidentId.Value}, but there is none.");
        resolved.ResolvedAt = recorded.At;
    }
}
