namespace CaseFlow.Cases.Plans;

/// <summary>Names a plan.</summary>
/// <param name="Value">Version 7 UUID.</param>
public readonly record struct PlanId(Guid Value);
