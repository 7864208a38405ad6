using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceCommand
{
    /// <summary>The work is done; the variables are its result.</summary>
    public sealed record CompleteJob(JobId JobId, FeelContext Variables) : Trigger;

    /// <summary>The work failed for a technical reason. With no retries left, an incident waits for a person.</summary>
    /// <param name="JobId">The job.</param>
    /// <param name="RetriesLeft">How often the host will still try; 0 or less raises the incident.</param>
    /// <param name="Message">Why, for the person who resolves it.</param>
    public sealed record FailJob(JobId JobId, int RetriesLeft, string Message) : Trigger;

    /// <summary>The work failed for a reason that the model knows: a BPMN error, caught by the nearest error event.</summary>
    public sealed record ThrowJobError(JobId JobId, string ErrorCode, string Message, FeelContext Variables) : Trigger;

    /// <summary>The work tells the scopes around it something; the job stays open unless an interrupting event catches it.</summary>
    public sealed record ThrowJobEscalation(JobId JobId, string EscalationCode, FeelContext Variables) : Trigger;
}
