using System.Collections.Immutable;

namespace CaseFlow.Cases.Assessments;

/// <summary>The 14 risk factors of the UN Framework of Analysis for Atrocity Crimes (A/70/741-S/2016/71), as ids only.</summary>
/// <remarks>Titles and indicators are reference data; that there are 14 is what makes one assessment comparable with another.</remarks>
public static class RiskFactors
{
    /// <summary>How many there are.</summary>
    public const int Count = 14;

    /// <summary><c>RF01</c> to <c>RF14</c>.</summary>
    public static ImmutableSortedSet<string> All { get; } =
        Enumerable.Range(1, Count).Select(number => $"RF{number:00}").ToImmutableSortedSet(StringComparer.Ordinal);
}
