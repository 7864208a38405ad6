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
    /// <param name="Listener">
    /// Of which listener it is; null when it is the element's own work. A user task's own may deny or correct, and its headers tell of the task under
    /// Camunda's names, e.g. <c>io.camunda.zeebe:assignee</c>.
    /// </param>
    [EventName("instance.job_created")]
    public sealed record JobCreated(
        JobId JobId,
        ElementInstanceId ElementInstanceId,
        string ElementId,
        string JobType,
        ImmutableSortedDictionary<string, string> Headers,
        FeelContext Variables,
        int Retries,
        JobListener? Listener = null) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.Open(this);
    }

    /// <summary>The work is done, or the listener has answered.</summary>
    /// <param name="JobId">The job.</param>
    /// <param name="ElementId">The element in the model.</param>
    /// <param name="Variables">The result.</param>
    /// <param name="Corrections">What a task listener says otherwise; null for nothing.</param>
    [EventName("instance.job_completed")]
    public sealed record JobCompleted(JobId JobId, string ElementId, FeelContext Variables, TaskCorrections? Corrections = null) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.Complete(this);
    }

    /// <summary>The work failed. With retries left the host tries the same job again; with none it is closed and an incident follows.</summary>
    /// <param name="JobId">The job.</param>
    /// <param name="ElementId">The element in the model.</param>
    /// <param name="RetriesLeft">How often it is still tried.</param>
    /// <param name="Message">Why.</param>
    /// <param name="RetryAt">UTC; from when it is tried again; null for at once.</param>
    [EventName("instance.job_failed")]
    public sealed record JobFailed(JobId JobId, string ElementId, int RetriesLeft, string Message, DateTimeOffset? RetryAt = null) : InstanceEvent
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
