using System.Collections.Immutable;

namespace CaseFlow.Cases.Measures;

/// <summary>The terms on which a measure is carried out.</summary>
/// <param name="Catalogue">The measure of the catalogue, e.g. <c>M06</c>.</param>
/// <param name="Lead">The organisation that leads.</param>
/// <param name="Contributors">Organisations that contribute.</param>
/// <param name="LegalBasis">A code of <see cref="Measures.LegalBasis"/>.</param>
/// <param name="Funds">From which line it is paid; null when it is marked unfunded.</param>
/// <param name="StopConditions">What ends it at once.</param>
/// <param name="ReportEvery">How often it is reported on.</param>
/// <param name="DayAfterOwner">The post that answers for what comes after it; null when nothing does.</param>
public sealed record MeasureTerms(
    string Catalogue,
    string Lead,
    ImmutableSortedSet<string> Contributors,
    string LegalBasis,
    string? Funds,
    ImmutableArray<string> StopConditions,
    TimeSpan ReportEvery,
    string? DayAfterOwner);
