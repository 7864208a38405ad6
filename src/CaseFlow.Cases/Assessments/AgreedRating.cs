using System.Collections.Immutable;

namespace CaseFlow.Cases.Assessments;

/// <summary>What the organisations together hold of one risk factor.</summary>
/// <param name="Factor">The factor, e.g. <c>RF07</c>.</param>
/// <param name="Level">The agreed level.</param>
/// <param name="Trend">The agreed trend.</param>
/// <param name="Dissents">Who holds otherwise; kept beside the agreed level.</param>
/// <param name="ResponseMeasure">The catalogue measure that answers it, e.g. <c>D01</c>; null when none does.</param>
/// <param name="NoResponseGrounds">Why nothing answers it; null when a measure does.</param>
public sealed record AgreedRating(
    string Factor,
    RiskLevel Level,
    Trend Trend,
    ImmutableArray<Dissent> Dissents,
    string? ResponseMeasure,
    string? NoResponseGrounds)
{
    /// <summary>Whether it is high and neither answered by a measure nor left unanswered on stated grounds.</summary>
    public bool LacksResponse =>
        Level is RiskLevel.High && string.IsNullOrWhiteSpace(ResponseMeasure) && string.IsNullOrWhiteSpace(NoResponseGrounds);
}
