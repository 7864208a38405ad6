namespace CaseFlow.Engine.Instances;

/// <summary>The call activity that an instance was started by.</summary>
/// <param name="InstanceId">The calling instance.</param>
/// <param name="ElementInstanceId">The visit of the call activity in it.</param>
public sealed record ParentCall(InstanceId InstanceId, ElementInstanceId ElementInstanceId);
