namespace CaseFlow.Cases.Assessments;

/// <summary>Names an assessment.</summary>
/// <param name="Value">Version 7 UUID.</param>
public readonly record struct AssessmentId(Guid Value);
