using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>
    /// Work for the host: it runs the handler of the type, in this transaction or from the outbox, and answers with
    /// <see cref="InstanceCommand.CompleteJob"/>, <see cref="InstanceCommand.FailJob"/> or <see cref="InstanceCommand.ThrowJobError"/>.
    /// </summary>
    /// <param name="JobId">The job; a good idempotency key for what it does outside.</param>
    /// <param name="ElementInstanceId">The visit of the task or throwing event.</param>
    /// <param name="ElementId">The element in the model.</param>
    /// <param name="JobType">Names the handler.</param>
    /// <param name="Headers">Static parameters from the model.</param>
    /// <param name="Variables">All variables that the element sees.</param>
    /// <param name="Retries">How often a technical failure is tried again.</param>
    [EventName("instance.job_created")]
    public sealed record JobCreated(
        JobId JobId,
        ElementInstanceId ElementInstanceId,
        string ElementId,
        string JobType,
        ImmutableSortedDictionary<string, string> Headers,
        FeelContext Variables,
        int Retries) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state with { Jobs = state.Jobs.Add(JobId, new OpenJob(JobId, ElementInstanceId, ElementId, JobType)) };
    }

    /// <summary>The work is done.</summary>
    [EventName("instance.job_completed")]
    public sealed record JobCompleted(JobId JobId, string ElementId, FeelContext Variables) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Jobs = state.Jobs.Remove(JobId) };
    }

    /// <summary>The work failed. With retries left the host tries the same job again; with none it is closed and an incident follows.</summary>
    [EventName("instance.job_failed")]
    public sealed record JobFailed(JobId JobId, string ElementId, int RetriesLeft, string Message) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => RetriesLeft > 0 ? state : state with { Jobs = state.Jobs.Remove(JobId) };
    }

    /// <summary>The work ended with a BPMN error; <see cref="ErrorThrown"/> follows.</summary>
    [EventName("instance.job_error_thrown")]
    public sealed record JobErrorThrown(JobId JobId, string ElementId, string ErrorCode, string Message) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Jobs = state.Jobs.Remove(JobId) };
    }

    /// <summary>The work is no longer needed; the host drops it if it has not been done.</summary>
    [EventName("instance.job_cancelled")]
    public sealed record JobCancelled(JobId JobId, string ElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Jobs = state.Jobs.Remove(JobId) };
    }
}
