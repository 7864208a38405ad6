namespace CaseFlow.Cases.Clusters;

/// <summary>Names a cluster of signals; also its partition.</summary>
/// <param name="Value">Made from the signals that were proposed together, so that two analysts who confirm the same meet.</param>
public readonly record struct ClusterId(Guid Value);
