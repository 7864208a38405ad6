using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Assessments;

/// <summary>What makes a set of ratings complete and well founded.</summary>
internal static class RatingRules
{
    public static Rejection? Check(ImmutableArray<FactorRating> ratings) =>
        !CoverAllFactors(ratings.Select(rating => rating.Factor)) ? AssessmentRejections.FactorsIncomplete
        : ratings.FirstOrDefault(rating => rating.Level is not RiskLevel.Unknown && rating.Evidence.IsEmpty) is { } unfounded
            ? AssessmentRejections.NoEvidence(unfounded.Factor)
        : null;

    public static Rejection? Check(ImmutableArray<AgreedRating> ratings, ImmutableSortedSet<string> contributors) =>
        !CoverAllFactors(ratings.Select(rating => rating.Factor)) ? AssessmentRejections.FactorsIncomplete
        : ratings.FirstOrDefault(rating => rating.Dissents.Any(dissent => IsUnfounded(dissent, contributors))) is { } disputed
            ? AssessmentRejections.DissentUnfounded(disputed.Factor)
        : ratings.FirstOrDefault(rating => rating.LacksResponse) is { } unanswered ? AssessmentRejections.NoResponse(unanswered.Factor)
        : null;

    private static bool CoverAllFactors(IEnumerable<string> factors) =>
        factors.Order(StringComparer.Ordinal).SequenceEqual(RiskFactors.All, StringComparer.Ordinal);

    private static bool IsUnfounded(Dissent dissent, ImmutableSortedSet<string> contributors) =>
        !contributors.Contains(dissent.Organisation) || string.IsNullOrWhiteSpace(dissent.Grounds);
}
