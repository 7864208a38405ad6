namespace CaseFlow.Cases.Mandates;

/// <summary>Names a mandate.</summary>
/// <param name="Value">Version 7 UUID.</param>
public readonly record struct MandateId(Guid Value);
