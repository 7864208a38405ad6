using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Workflows;

/// <summary>Keeps the rows of process instances.</summary>
internal sealed class InstanceProjection
    : IProjection<InstanceEvent.Started>,
        IProjection<InstanceEvent.Migrated>,
        IProjection<InstanceEvent.Suspended>,
        IProjection<InstanceEvent.Resumed>,
        IProjection<InstanceEvent.Ended>
{
    public ValueTask ApplyAsync(Recorded<InstanceEvent.Started> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var started = recorded.Event;
        var key = ProcessKey.Parse(started.ProcessDefinitionKey);
        db.Add(new InstanceRow
        {
            CaseId = recorded.CaseId,
            InstanceId = recorded.StreamId,
            ProcessId = key.ProcessId,
            ProcessVersion = key.Version,
            ParentInstanceId = started.Parent?.InstanceId.Value,
            ReopenedFromId = started.Reentry?.From.Value,
            State = InstanceRow.Running,
            StartedAt = started.At,
        });
        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Migrated> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await InstanceRows.FindAsync(db, recorded.CaseId, recorded.StreamId, cancellation);
        row.ProcessVersion = ProcessKey.Parse(recorded.Event.To).Version;
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Suspended> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await InstanceRows.FindAsync(db, recorded.CaseId, recorded.StreamId, cancellation);
        row.SuspendedAt ??= recorded.Event.At;
        row.IsSuspendedByItself |= !recorded.Event.WithCaller;
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Resumed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await InstanceRows.FindAsync(db, recorded.CaseId, recorded.StreamId, cancellation);
        row.SuspendedAt = recorded.Event.GoesOn ? null : row.SuspendedAt;
        row.IsSuspendedByItself &= recorded.Event.WithCaller;
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Ended> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await InstanceRows.FindAsync(db, recorded.CaseId, recorded.StreamId, cancellation);
        row.State = recorded.Event.Kind.ToString();
        row.EndedAt = recorded.Event.At;
        (row.SuspendedAt, row.IsSuspendedByItself) = (null, false);
    }
}

/// <summary>Finds the row of an instance, also one that is not saved yet.</summary>
internal static class InstanceRows
{
    public static async ValueTask<InstanceRow> FindAsync(CaseFlowDb db, Guid caseId, Guid instanceId, CancellationToken cancellation) =>
        await db.FindAsync<InstanceRow>([caseId, instanceId], cancellation)
        ?? throw new InvalidOperationException($"Expected a row of instance {instanceId}, but there is none.");
}
