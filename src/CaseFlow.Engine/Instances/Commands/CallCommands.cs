using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceCommand
{
    /// <summary>The child instance has ended as completed; the variables are those of its <see cref="InstanceEvent.Ended"/>.</summary>
    public sealed record CompleteCall(InstanceId ChildInstanceId, FeelContext Variables) : Trigger;

    /// <summary>The child instance could not be started, or ended otherwise than completed.</summary>
    /// <param name="ChildInstanceId">The child.</param>
    /// <param name="ErrorCode">The BPMN error that the call activity throws; null raises an incident at once.</param>
    /// <param name="Message">Why, for the person who resolves it.</param>
    public sealed record FailCall(InstanceId ChildInstanceId, string? ErrorCode, string Message) : Trigger;

    /// <summary>The child instance threw an escalation that nothing in it caught.</summary>
    public sealed record EscalateCall(InstanceId ChildInstanceId, string EscalationCode, FeelContext Variables) : Trigger;
}
