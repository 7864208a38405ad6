using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Cases.CaseStories;

namespace CaseFlow.Cases.Tests.Cases;

public sealed class EnteringAStageTests
{
    [Fact]
    public void Tells_which_stage_was_entered_and_when() =>
        Specs.Case.Given(Opened).When(Enter(CaseStage.Assessment)).Then(Entered(CaseStage.Assessment));

    [Fact]
    public void Does_nothing_when_the_case_is_there_already() =>
        Specs.Case.Given(Opened, Entered(CaseStage.Assessment)).When(Enter(CaseStage.Assessment)).ThenNothing();

    [Fact]
    public void Refuses_implementation_without_an_approved_plan() =>
        Specs.Case.Given(Opened, Entered(CaseStage.Design))
            .When(Enter(CaseStage.Implementation) with { HasApprovedPlan = false })
            .ThenRefused(CaseRejections.NoApprovedPlan);

    [Fact]
    public void Allows_implementation_with_an_approved_plan() =>
        Specs.Case.Given(Opened, Entered(CaseStage.Design)).When(Enter(CaseStage.Implementation)).Then(Entered(CaseStage.Implementation));

    [Fact]
    public void Refuses_to_skip_to_implementation() =>
        Specs.Case.Given(Opened).When(Enter(CaseStage.Implementation))
            .ThenRefused(CaseRejections.StageOutOfOrder(CaseStage.Triage, CaseStage.Implementation));

    [Fact]
    public void Lets_a_case_go_back_from_implementation_to_design() =>
        Specs.Case.Given(Opened, Entered(CaseStage.Design), Entered(CaseStage.Implementation)).When(Enter(CaseStage.Design)).Then(Entered(CaseStage.Design));

    [Fact]
    public void Ends_the_watch_over_a_case() =>
        Assert.IsType<Case.Active>(
            Specs.Case.Given(Opened).After(new CaseCommand.Watch("Quiet.", Contexts.Now.AddDays(30))).After(Enter(CaseStage.Assessment)).State);

    [Fact]
    public void Adds_up_the_time_in_a_stage_over_all_visits()
    {
        var state = Specs.Case.Given(
            Opened, Entered(CaseStage.Design, 1), Entered(CaseStage.Implementation, 4),
            Entered(CaseStage.Design, 10), Entered(CaseStage.Implementation, 12)).State;

        Assert.Equal(TimeSpan.FromDays(3 + 2), Assert.IsType<Case.Active>(state).File.TimeIn(CaseStage.Design, Contexts.Now.AddDays(20)));
    }

    private static CaseCommand.EnterStage Enter(CaseStage stage) => new(stage, HasApprovedPlan: true, HasClosedEvaluation: true);
}
