using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Assessments;

/// <summary>What makes a set of ratings complete and well founded.</summary>
internal static class RatingRules
{
    public static Rejection? Check(ImmutableArray<FactorRating> ratings) =>
        !CoverAllFactors(ratings.Select(rating => rating.Factor)) ? AssessmentRejections.FactorsIncomplete
        : First(ratings, rating => rating.Level is not RiskLevel.Unknown && rating.Evidence.IsEmpty) is { } place
            ? AssessmentRejections.NoEvidence(ratings[place].Factor, place)
        : null;

    public static Rejection? Check(ImmutableArray<AgreedRating> ratings, ImmutableSortedSet<string> contributors) =>
        !CoverAllFactors(ratings.Select(rating => rating.Factor)) ? AssessmentRejections.FactorsIncomplete
        : First(ratings, rating => rating.Dissents.Any(dissent => IsUnfounded(dissent, contributors))) is { } disputed
            ? AssessmentRejections.DissentUnfounded(ratings[disputed].Factor, disputed)
        : First(ratings, rating => rating.LacksResponse) is { } unanswered ? AssessmentRejections.NoResponse(ratings[unanswered].Factor, unanswered)
        : null;

    /// <summary>The place of the first that is wrong, so that a refusal can point to it.</summary>
    private static int? First<TRating>(ImmutableArray<TRating> ratings, Func<TRating, bool> isWrong) =>
        ratings.Index().Where(rating => isWrong(rating.Item)).Select(rating => (int?)rating.Index).FirstOrDefault();

    private static bool CoverAllFactors(IEnumerable<string> factors) =>
        factors.Order(StringComparer.Ordinal).SequenceEqual(RiskFactors.All, StringComparer.Ordinal);

    private static bool IsUnfounded(Dissent dissent, ImmutableSortedSet<string> contributors) =>
        !contributors.Contains(dissent.Organisation) || string.IsNullOrWhiteSpace(dissent.Grounds);
}
