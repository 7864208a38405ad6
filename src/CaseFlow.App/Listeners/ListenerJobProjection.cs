using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Listeners;

/// <summary>Keeps the rows of listeners' jobs, which are gone when they are answered or not wanted any more.</summary>
internal sealed class ListenerJobProjection
    : IProjection<InstanceEvent.JobCreated>,
        IProjection<InstanceEvent.JobCompleted>,
        IProjection<InstanceEvent.JobFailed>,
        IProjection<InstanceEvent.JobCancelled>,
        IProjection<InstanceEvent.Migrated>
{
    public async ValueTask ApplyAsync(Recorded<InstanceEvent.JobCreated> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (recorded.Event is not { Listener: { } listener } created)
        {
            return;
        }

        var instance = await InstanceRows.FindAsync(db, recorded.CaseId, recorded.StreamId, cancellation);
        db.Add(new ListenerJobRow
        {
            CaseId = recorded.CaseId,
            JobId = created.JobId.Value,
            InstanceId = recorded.StreamId,
            ProcessId = instance.ProcessId,
            ElementId = created.ElementId,
            JobType = created.JobType.Length > 200 ? created.JobType[..200] : created.JobType,
            Event = listener.Event,
            TaskId = listener.TaskId?.Value,
            Headers = EventJson.Write(created.Headers),
            Variables = EventJson.Write(created.Variables),
            RetriesLeft = created.Retries,
            CreatedAt = recorded.At,
            SortKey = ListenerJobRow.SortKeyOf(recorded.At, created.JobId.Value),
        });
    }

    public ValueTask ApplyAsync(Recorded<InstanceEvent.JobCompleted> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        RemoveAsync(db, recorded.CaseId, recorded.Event.JobId, cancellation);

    public ValueTask ApplyAsync(Recorded<InstanceEvent.JobCancelled> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        RemoveAsync(db, recorded.CaseId, recorded.Event.JobId, cancellation);

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.JobFailed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var failed = recorded.Event;
        if (failed.RetriesLeft == 0)
        {
            await RemoveAsync(db, recorded.CaseId, failed.JobId, cancellation);
        }
        else if (await db.FindAsync<ListenerJobRow>([recorded.CaseId, failed.JobId.Value], cancellation) is { } row)
        {
            (row.RetriesLeft, row.RetryAt) = (failed.RetriesLeft, failed.RetryAt);
            row.Failure = failed.Message.Length > ListenerJobRow.MaxMessageLength ? failed.Message[..ListenerJobRow.MaxMessageLength] : failed.Message;
        }
    }

    /// <summary>What waits has a new place in the drawing.</summary>
    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Migrated> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var (caseId, instanceId) = (recorded.CaseId, recorded.StreamId);
        var jobs = db.Set<ListenerJobRow>();
        await jobs.Where(row => row.CaseId == caseId && row.InstanceId == instanceId).LoadAsync(cancellation);
        foreach (var row in jobs.Local.Where(row => row.CaseId == caseId && row.InstanceId == instanceId))
        {
            row.ElementId = recorded.Event.IdOf(row.ElementId);
        }
    }

    // jobs that are an element's own work have no row
    private static async ValueTask RemoveAsync(CaseFlowDb db, Guid caseId, JobId jobId, CancellationToken cancellation)
    {
        if (await db.FindAsync<ListenerJobRow>([caseId, jobId.Value], cancellation) is { } row)
        {
            db.Remove(row);
        }
    }
}
