using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Workflows;

/// <summary>
/// A job that the database alone can do is done at once; one that tells the outside goes through the outbox. Any other is an incident, but for a
/// listener's: that waits for whoever looks, outside.
/// </summary>
internal sealed class RunJobWhenCreated(IEnumerable<IJobHandler> handlers, Instances instances, Outbox outbox, CaseClock clock)
    : IReaction<InstanceEvent.JobCreated>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.JobCreated> recorded, CancellationToken cancellation)
    {
        var job = new Job(recorded.CaseId, new InstanceId(recorded.StreamId), recorded.Event);
        var answer = handlers.FirstOrDefault(handler => handler.JobType == job.Created.JobType) is { } handler
            ? Answer(job.Created, await handler.RunAsync(job, cancellation))
            : await SendOutAsync(job, cancellation);
        return answer is null ? null : await instances.SendAsync(job.CaseId, job.InstanceId, answer, cancellation);
    }

    /// <summary>An exercise tells nobody outside: its job counts as done.</summary>
    private async ValueTask<InstanceCommand?> SendOutAsync(Job job, CancellationToken cancellation)
    {
        var (jobId, jobType) = (job.Created.JobId, job.Created.JobType);
        if (!OutsideJob.Types.Contains(jobType))
        {
            return job.Created.Listener is not null
                ? null
                : new InstanceCommand.FailJob(
                    jobId, RetriesLeft: 0, $"Expected a job type that CaseFlow knows ({KnownTypes()}), but it is {jobType}.");
        }

        if ((await clock.ReadAsync(job.CaseId, cancellation)).Base is TimeBase.Exercise)
        {
            return new InstanceCommand.CompleteJob(jobId, FeelContext.Empty);
        }

        await outbox.AddAsync(job.CaseId, OutsideJob.Kind, new OutsideJob(job.InstanceId.Value, jobId.Value, jobType, job.Created.Headers), cancellation);
        return null;
    }

    private string KnownTypes() => string.Join(", ", handlers.Select(handler => handler.JobType).Concat(OutsideJob.Types).Order(StringComparer.Ordinal));

    private static InstanceCommand? Answer(InstanceEvent.JobCreated created, JobResult result) => (created.Listener, result) switch
    {
        ({ CanDeny: true }, JobResult.Refused refused) => new InstanceCommand.CompleteJob(
            created.JobId, FeelContext.Empty, DeniedReason: refused.Rejection.Message),
        ({ }, JobResult.Refused refused) => new InstanceCommand.FailJob(created.JobId, RetriesLeft: 0, refused.Rejection.Message),
        (_, var answer) => Answer(created.JobId, answer),
    };

    private static InstanceCommand? Answer(JobId jobId, JobResult result) => result switch
    {
        JobResult.Done done => new InstanceCommand.CompleteJob(jobId, done.Variables, done.Corrections),
        JobResult.Denied denied => new InstanceCommand.CompleteJob(jobId, FeelContext.Empty, DeniedReason: denied.Reason),
        JobResult.Refused refused => new InstanceCommand.ThrowJobError(jobId, refused.ErrorCode, refused.Rejection.Message, FeelContext.Empty),
        JobResult.Failed failed => new InstanceCommand.FailJob(jobId, RetriesLeft: 0, failed.Message),
        _ => null,
    };
}
