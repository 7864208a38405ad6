using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Assessments.AssessmentStories;

namespace CaseFlow.Cases.Tests.Assessments;

public sealed class ClosingTheWindowTests
{
    private static readonly AssessmentCommand.Submit Submit = new(Ratings("RF07", RiskLevel.High), null);

    [Fact]
    public void Records_who_stayed_silent() =>
        Specs.Assessment.Given(Opened, new AssessmentEvent.ContributionSubmitted(From("UN")))
            .When(new AssessmentCommand.CloseWindow())
            .Then(new AssessmentEvent.WindowClosed(["EU", "NATO"], Contexts.Now));

    [Fact]
    public void Happens_by_itself_when_nobody_is_awaited_any_more() =>
        Specs.Assessment.Given(Opened, new AssessmentEvent.ContributionSubmitted(From("UN")), new AssessmentEvent.ContributionSubmitted(From("NATO")))
            .As(Contexts.FocalPoint("EU"))
            .When(Submit)
            .Then(new AssessmentEvent.ContributionSubmitted(From("EU")), new AssessmentEvent.WindowClosed([], Contexts.Now));

    [Fact]
    public void Happens_once() => Specs.Assessment.Given(ToClosure).When(new AssessmentCommand.CloseWindow()).ThenNothing();

    [Fact]
    public void Turns_late_input_into_an_addendum() =>
        Specs.Assessment.Given(Opened).After(new AssessmentCommand.CloseWindow()).As(Contexts.FocalPoint("EU"))
            .When(Submit)
            .Then(new AssessmentEvent.AddendumAdded(From("EU")));

    [Fact]
    public void Leaves_five_views_of_seven_and_two_silences()
    {
        string[] answering = ["AU", "EU", "LAS", "NATO", "UN"];
        var asked = Opened with { Asked = ["AU", "ECOWAS", "EU", "LAS", "NATO", "OSCE", "UN"] };

        var round = answering.Aggregate(Specs.Assessment.Given(asked), (spec, organisation) => spec.As(Contexts.FocalPoint(organisation)).After(Submit));

        round.When(new AssessmentCommand.CloseWindow()).Then(new AssessmentEvent.WindowClosed(["ECOWAS", "OSCE"], Contexts.Now));
        Assert.Equal(answering, Assert.IsType<Assessment.Gathering>(round.State).File.Contributors);
    }
}
