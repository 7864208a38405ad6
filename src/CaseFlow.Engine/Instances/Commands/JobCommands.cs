using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceCommand
{
    /// <summary>The work is done, or the listener has answered.</summary>
    /// <param name="JobId">The job.</param>
    /// <param name="Variables">
    /// The result. Of an execution listener that looks at a beginning, they become the element's own; at an end, they go outwards as its outputs do.
    /// </param>
    /// <param name="Corrections">What a task listener says otherwise about the task; null for nothing.</param>
    /// <param name="DeniedReason">Why a task listener says no; null when it agrees. What was asked is then not done, and nothing is corrected.</param>
    public sealed record CompleteJob(
        JobId JobId, FeelContext Variables, TaskCorrections? Corrections = null, string? DeniedReason = null) : Trigger;

    /// <summary>The work failed for a technical reason. With no retries left, an incident waits for a person.</summary>
    /// <param name="JobId">The job.</param>
    /// <param name="RetriesLeft">How often the host will still try; 0 or less raises the incident.</param>
    /// <param name="Message">Why, for the person who resolves it.</param>
    /// <param name="RetryAfter">How long to wait before it is tried again; null for not at all.</param>
    public sealed record FailJob(JobId JobId, int RetriesLeft, string Message, TimeSpan? RetryAfter = null) : Trigger;

    /// <summary>The work failed for a reason that the model knows: a BPMN error, caught by the nearest error event.</summary>
    public sealed record ThrowJobError(JobId JobId, string ErrorCode, string Message, FeelContext Variables) : Trigger;

    /// <summary>The work tells the scopes around it something; the job stays open unless an interrupting event catches it.</summary>
    public sealed record ThrowJobEscalation(JobId JobId, string EscalationCode, FeelContext Variables) : Trigger;
}
