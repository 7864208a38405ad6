using System.Collections.Immutable;

namespace CaseFlow.Cases.Plans;

/// <summary>A measure as an option plans it.</summary>
/// <param name="Catalogue">The measure of the catalogue, e.g. <c>M06</c>.</param>
/// <param name="Lead">The organisation that is to lead it.</param>
/// <param name="Contributors">Organisations that are to contribute.</param>
/// <param name="LegalBasis">A code of <see cref="Measures.LegalBasis"/>.</param>
public sealed record PlannedMeasure(string Catalogue, string Lead, ImmutableSortedSet<string> Contributors, string LegalBasis);
