namespace CaseFlow.Engine.Instances;

/// <summary>A called instance that has not ended.</summary>
/// <param name="ChildInstanceId">The child.</param>
/// <param name="ElementInstanceId">The visit of the call activity.</param>
/// <param name="ElementId">The call activity in the model.</param>
/// <param name="ProcessId">The process that was called.</param>
public sealed record OpenCall(InstanceId ChildInstanceId, ElementInstanceId ElementInstanceId, string ElementId, string ProcessId);
