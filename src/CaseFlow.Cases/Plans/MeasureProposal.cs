namespace CaseFlow.Cases.Plans;

/// <summary>A measure that an organisation could lead.</summary>
/// <param name="Catalogue">The measure of the catalogue, e.g. <c>D01</c>.</param>
/// <param name="Caveats">What the organisation will not do, or only on conditions; null when nothing.</param>
public sealed record MeasureProposal(string Catalogue, string? Caveats);
