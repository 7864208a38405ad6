using System.Collections.Immutable;

namespace CaseFlow.Cases.Assessments;

/// <summary>One organisation's view of one risk factor.</summary>
/// <param name="Factor">The factor, e.g. <c>RF07</c>.</param>
/// <param name="Level">How strongly it is present.</param>
/// <param name="Trend">Where it is going.</param>
/// <param name="Confidence">How sure the rater is.</param>
/// <param name="Evidence">Ids of what it rests on; at least one unless the level is unknown.</param>
public sealed record FactorRating(string Factor, RiskLevel Level, Trend Trend, Confidence Confidence, ImmutableArray<string> Evidence);
