namespace CaseFlow.Cases.Evaluations;

/// <summary>A party whose view of the case is asked for.</summary>
/// <param name="Party">Who, e.g. <c>AU</c>, <c>Brazil</c>, <c>South Africa</c>.</param>
/// <param name="OutsideAlliance">Whether it stands outside the alliance that carried out the measures.</param>
public sealed record Consultee(string Party, bool OutsideAlliance);
