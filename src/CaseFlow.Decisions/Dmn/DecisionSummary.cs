namespace CaseFlow.Decisions.Dmn;

/// <summary>A decision that a model offers.</summary>
/// <param name="Id">The id by which it is evaluated.</param>
/// <param name="Name">What people call it; other decisions see its value under this name.</param>
public sealed record DecisionSummary(string Id, string Name);
