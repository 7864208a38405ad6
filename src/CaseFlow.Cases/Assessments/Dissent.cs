namespace CaseFlow.Cases.Assessments;

/// <summary>An organisation that does not share an agreed rating, by name.</summary>
/// <param name="Organisation">Who dissents.</param>
/// <param name="Level">The level that it holds to be right.</param>
/// <param name="Grounds">Why.</param>
public sealed record Dissent(string Organisation, RiskLevel Level, string Grounds);
