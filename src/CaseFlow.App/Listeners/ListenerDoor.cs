using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Listeners;

/// <summary>Gives the answer to a listener's job to the instance that waits for it.</summary>
internal sealed class ListenerDoor(Rows rows, Instances instances)
{
    /// <summary>No such job, none that the caller may see, or none that waits any more: they look alike.</summary>
    public static readonly Rejection NotFound = new(
        RejectionKind.NotFound, "listener_job.not_found", "Expected the id of a listener's job that waits, but there is none with this id.");

    public async ValueTask<Outcome<ListenerReceipt>> SendAsync(
        Guid jobId, Func<Guid, JobId, ValueTask<Outcome<InstanceCommand>>> make, CancellationToken cancellation)
    {
        var job = await rows.Of<ListenerJobRow>().Where(row => row.JobId == jobId).Select(row => new { row.CaseId, row.InstanceId })
            .SingleOrDefaultAsync(cancellation);
        if (job is null)
        {
            return NotFound;
        }

        var command = await make(job.CaseId, new JobId(jobId));
        if (command.IsRejected)
        {
            return command.Rejection;
        }

        var rejection = await instances.SendAsync(job.CaseId, new InstanceId(job.InstanceId), command.Value, cancellation);
        return rejection is null ? new ListenerReceipt(jobId, job.CaseId) : rejection;
    }
}

/// <summary>That the answer to a listener's job was taken.</summary>
/// <param name="JobId">The job.</param>
/// <param name="CaseId">Its case.</param>
public sealed record ListenerReceipt(Guid JobId, Guid CaseId);
