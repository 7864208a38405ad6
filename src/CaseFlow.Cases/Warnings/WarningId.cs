namespace CaseFlow.Cases.Warnings;

/// <summary>Names a warning.</summary>
/// <param name="Value">Version 7 UUID.</param>
public readonly record struct WarningId(Guid Value);
