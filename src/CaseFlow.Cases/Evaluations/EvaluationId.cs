namespace CaseFlow.Cases.Evaluations;

/// <summary>Names an evaluation.</summary>
/// <param name="Value">Version 7 UUID.</param>
public readonly record struct EvaluationId(Guid Value);
