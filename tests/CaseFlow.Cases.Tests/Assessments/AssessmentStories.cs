using System.Collections.Immutable;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Assessments;

internal static class AssessmentStories
{
    public static readonly AssessmentEvent.Opened Opened = new(
        new AssessmentId(new Guid("00000000-0000-7000-8000-000000000003")),
        "Who is at risk, and from whom?",
        ["EU", "NATO", "UN"],
        Contexts.Now.AddHours(24),
        Contexts.Coordinator,
        Contexts.Now);

    /// <summary>All factors low but one.</summary>
    public static ImmutableArray<FactorRating> Ratings(string factor, RiskLevel level) =>
        [.. RiskFactors.All.Select(id => new FactorRating(id, id == factor ? level : RiskLevel.Low, Trend.Steady, Confidence.Moderate, ["evidence-1"]))];

    public static ImmutableArray<AgreedRating> Agreed(string factor, RiskLevel level, params Dissent[] dissents) =>
        [.. RiskFactors.All.Select(id => new AgreedRating(
            id,
            id == factor ? level : RiskLevel.Low,
            Trend.Steady,
            id == factor ? [.. dissents] : [],
            id == factor ? "D01" : null,
            null))];

    public static Contribution From(string organisation, RiskLevel level = RiskLevel.High) =>
        new(organisation, Ratings("RF07", level), null, Contexts.FocalPoint(organisation), Contexts.Now);

    public static readonly AssessmentEvent[] ToClosure =
    [
        Opened,
        new AssessmentEvent.ContributionSubmitted(From("UN", RiskLevel.Low)),
        new AssessmentEvent.WindowClosed(["EU", "NATO"], Contexts.Now),
        new AssessmentEvent.AddendumAdded(From("EU") with { IsFromCommunity = true }),
        new AssessmentEvent.CommunityLetThrough("EU", ["@UN"], "They must know.", Contexts.FocalPoint("EU"), Contexts.Now),
        new AssessmentEvent.RatingAgreed(
            Agreed("RF07", RiskLevel.High, new Dissent("UN", RiskLevel.Low, "One source only.")), Contexts.Coordinator, Contexts.Now),
        new AssessmentEvent.Closed(Contexts.Coordinator, Contexts.Now),
    ];
}
