namespace CaseFlow.Cases.Measures;

/// <summary>Names a measure of a case: one use of a measure of the catalogue.</summary>
/// <param name="Value">Version 7 UUID.</param>
public readonly record struct MeasureId(Guid Value);
