using System.Collections.Immutable;

namespace CaseFlow.Cases.Measures;

/// <summary>On what ground a measure stands: articles of the UN Charter, consent, an organisation's own treaty.</summary>
public static class LegalBasis
{
    private const string ChapterSeven = "CH7-";

    /// <summary>All codes, e.g. <c>CH7-42</c> for article 42.</summary>
    public static ImmutableSortedSet<string> All { get; } = ImmutableSortedSet.Create(
        StringComparer.Ordinal,
        "CH6-33", "CH6-34", "CH6-35", "CH6-36/37/38",
        "CH7-39", "CH7-40", "CH7-41", "CH7-42", "CH7-50",
        "CH8-52", "CH8-53", "CH8-54",
        "SG-99", "GA-11/14", "GA-76/262", "CONSENT", "TREATY");

    /// <summary>Whether it is Chapter VII, so that a mandate must allow the measure.</summary>
    public static bool IsCoercive(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.StartsWith(ChapterSeven, StringComparison.Ordinal);
    }
}
