namespace CaseFlow.Cases.Cases;

/// <summary>Names a case. It is also the partition of all that belongs to the case.</summary>
/// <param name="Value">Version 7 UUID, made by the decision that opens the case.</param>
public readonly record struct CaseId(Guid Value);
