namespace CaseFlow.Engine.Instances;

/// <summary>A token on a sequence flow, on its way to or waiting at the flow's target.</summary>
/// <param name="FlowId">The sequence flow.</param>
/// <param name="TargetElementId">Where it leads.</param>
/// <param name="ScopeId">The scope that it runs in.</param>
public sealed record Token(string FlowId, string TargetElementId, ElementInstanceId ScopeId);
