namespace CaseFlow.Cases.Imports;

/// <summary>Names an import.</summary>
/// <param name="Value">Version 7 UUID.</param>
public readonly record struct ImportId(Guid Value);
