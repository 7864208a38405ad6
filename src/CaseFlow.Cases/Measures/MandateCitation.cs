using System.Collections.Immutable;
using CaseFlow.Cases.Mandates;

namespace CaseFlow.Cases.Measures;

/// <summary>The paragraph of a mandate on which a measure rests, with the facts of that mandate at the time.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Reference">Its document, e.g. <c>S/RES/1973 (2011)</c>.</param>
/// <param name="Paragraph">The paragraph, e.g. <c>4</c>.</param>
/// <param name="AllowedActs">Catalogue measures that the paragraph allows; empty when there is no such paragraph.</param>
public sealed record MandateCitation(MandateId Mandate, string Reference, string Paragraph, ImmutableSortedSet<string> AllowedActs)
{
    /// <summary>Cites a paragraph of a mandate in force.</summary>
    public static MandateCitation Of(Mandate.InForce mandate, string paragraph)
    {
        ArgumentNullException.ThrowIfNull(mandate);
        var cited = mandate.Text.Paragraphs.FirstOrDefault(candidate => string.Equals(candidate.Number, paragraph, StringComparison.Ordinal));
        return new(mandate.Id, mandate.Text.Reference, paragraph, cited?.AllowedActs ?? []);
    }
}
