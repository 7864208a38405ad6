using System.Collections.Immutable;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;
using static CaseFlow.Cases.Tests.Assessments.AssessmentStories;

namespace CaseFlow.Cases.Tests.Assessments;

public sealed class SubmittingAContributionTests
{
    private static readonly AssessmentCommand.Submit Submit = new(Ratings("RF07", RiskLevel.High), null);

    [Fact]
    public void Keeps_the_view_of_the_contributor_s_organisation() =>
        Specs.Assessment.Given(Opened).As(Contexts.FocalPoint("EU")).When(Submit).Then(new AssessmentEvent.ContributionSubmitted(From("EU")));

    [Fact]
    public void Is_refused_to_an_organisation_that_was_not_asked() =>
        Specs.Assessment.Given(Opened).As(Contexts.FocalPoint("AU")).When(Submit).ThenRefused(AssessmentRejections.NotAsked);

    [Fact]
    public void Is_refused_to_the_system() =>
        Specs.Assessment.Given(Opened).As(Actor.System).When(Submit).ThenRefused(AssessmentRejections.NotAsked);

    [Fact]
    public void Never_overwrites_the_organisation_s_first() =>
        Specs.Assessment.Given(Opened).As(Contexts.FocalPoint("EU")).After(Submit)
            .When(Submit with { Ratings = Ratings("RF07", RiskLevel.Low) })
            .ThenRefused(AssessmentRejections.AlreadyContributed);

    [Fact]
    public void Needs_a_rating_of_every_factor() =>
        Specs.Assessment.Given(Opened).As(Contexts.FocalPoint("EU"))
            .When(Submit with { Ratings = Submit.Ratings.RemoveAt(0) })
            .ThenRefused(AssessmentRejections.FactorsIncomplete);

    [Fact]
    public void Refuses_two_ratings_of_one_factor() =>
        Specs.Assessment.Given(Opened).As(Contexts.FocalPoint("EU"))
            .When(Submit with { Ratings = Submit.Ratings.SetItem(0, Submit.Ratings[1]) })
            .ThenRefused(AssessmentRejections.FactorsIncomplete);

    [Theory]
    [InlineData(RiskLevel.None)]
    [InlineData(RiskLevel.High)]
    public void Needs_evidence_for_what_is_known(RiskLevel level) =>
        Specs.Assessment.Given(Opened).As(Contexts.FocalPoint("EU"))
            .When(new AssessmentCommand.Submit(WithoutEvidence(level), null))
            .ThenRefused(AssessmentRejections.NoEvidence("RF07", place: 6));

    [Fact]
    public void Needs_no_evidence_for_what_is_unknown() =>
        Assert.Single(Specs.Assessment.Given(Opened).As(Contexts.FocalPoint("EU"))
            .When(new AssessmentCommand.Submit(WithoutEvidence(RiskLevel.Unknown), null)).Decision.Events);

    private static ImmutableArray<FactorRating> WithoutEvidence(RiskLevel level) =>
        [.. Ratings("RF07", level).Select(rating => rating.Factor == "RF07" ? rating with { Evidence = [] } : rating)];
}
