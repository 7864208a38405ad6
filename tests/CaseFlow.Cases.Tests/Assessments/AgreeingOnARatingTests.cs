using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Assessments.AssessmentStories;

namespace CaseFlow.Cases.Tests.Assessments;

public sealed class AgreeingOnARatingTests
{
    private static readonly Dissent Dissent = new("UN", RiskLevel.Low, "One source only.");

    private static readonly AssessmentEvent[] Heard =
    [
        Opened,
        new AssessmentEvent.ContributionSubmitted(From("UN", RiskLevel.Low)),
        new AssessmentEvent.ContributionSubmitted(From("EU")),
        new AssessmentEvent.ContributionSubmitted(From("NATO")),
        new AssessmentEvent.WindowClosed([], Contexts.Now),
    ];

    [Fact]
    public void Keeps_all_views_the_agreed_level_and_the_dissent_by_name()
    {
        var agreed = Specs.Assessment.Given(Heard).After(new AssessmentCommand.Agree(Agreed("RF07", RiskLevel.High, Dissent))).State;

        var state = Assert.IsType<Assessment.Agreed>(agreed);
        var rating = state.Ratings.Single(rating => rating.Factor == "RF07");
        Assert.Equal(
            [RiskLevel.Low, RiskLevel.High, RiskLevel.High], state.File.Contributions.Select(view => view.Ratings.Single(r => r.Factor == "RF07").Level));
        Assert.Equal((RiskLevel.High, Dissent), (rating.Level, Assert.Single(rating.Dissents)));
    }

    [Fact]
    public void Is_done_once() =>
        Specs.Assessment.Given(ToClosure[..^1])
            .When(new AssessmentCommand.Agree(Agreed("RF07", RiskLevel.Low))).ThenRefused(AssessmentRejections.AlreadyAgreed);

    [Fact]
    public void Closes_the_window_first()
    {
        var ratings = Agreed("RF07", RiskLevel.Medium);

        Specs.Assessment.Given(Heard[..2]).When(new AssessmentCommand.Agree(ratings)).Then(
            new AssessmentEvent.WindowClosed(["EU", "NATO"], Contexts.Now),
            new AssessmentEvent.RatingAgreed(ratings, Contexts.Coordinator, Contexts.Now));
    }

    [Fact]
    public void Needs_a_view_to_agree_on() =>
        Specs.Assessment.Given(Opened).When(new AssessmentCommand.Agree(Agreed("RF07", RiskLevel.Low))).ThenRefused(AssessmentRejections.NoContribution);

    [Fact]
    public void Refuses_the_dissent_of_somebody_who_was_not_heard() =>
        Specs.Assessment.Given(Heard)
            .When(new AssessmentCommand.Agree(Agreed("RF07", RiskLevel.High, Dissent with { Organisation = "LAS" })))
            .ThenRefused(AssessmentRejections.DissentUnfounded("RF07", place: 6));

    [Fact]
    public void Leaves_no_high_factor_without_a_response() =>
        Specs.Assessment.Given(Heard)
            .When(new AssessmentCommand.Agree([.. Agreed("RF07", RiskLevel.High).Select(rating => rating with { ResponseMeasure = null })]))
            .ThenRefused(AssessmentRejections.NoResponse("RF07", place: 6));

    [Fact]
    public void Accepts_grounds_for_no_response() =>
        Assert.Single(Specs.Assessment.Given(Heard).When(new AssessmentCommand.Agree(
        [
            .. Agreed("RF07", RiskLevel.High).Select(rating => rating with { ResponseMeasure = null, NoResponseGrounds = "No lever exists." }),
        ])).Decision.Events);
}
