using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Plans.PlanStories;

namespace CaseFlow.Cases.Tests.Plans;

public sealed class ApprovingAPlanTests
{
    private static readonly PlanCommand.Approve Approve = new();

    [Fact]
    public void Refuses_a_response_plan_without_a_day_after_plan() =>
        Specs.Plan.Given(ToDraft).When(Approve).ThenRefused(PlanRejections.NoDayAfter);

    [Fact]
    public void Accepts_a_response_plan_with_one() =>
        Specs.Plan.Given(ToDraft).After(new PlanCommand.SubmitDayAfter(DayAfter)).When(Approve)
            .Then(new PlanEvent.Approved(Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Asks_no_day_after_plan_of_prevention() =>
        Specs.Plan.Given([Objectives with { Kind = PlanKind.Prevention }, .. ToDraft[1..]]).When(Approve)
            .Then(new PlanEvent.Approved(Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Refuses_a_plan_whose_political_consequences_are_not_stated() =>
        Specs.Plan.Given(Objectives, ToDraft[2]).When(Approve).ThenRefused(PlanRejections.NoConsequences);

    [Fact]
    public void Refuses_a_plan_without_options() => Specs.Plan.Given(ToDraft[..2]).When(Approve).ThenRefused(PlanRejections.NoOptionChosen);

    [Fact]
    public void Refuses_a_choice_whose_validity_has_passed() =>
        Specs.Plan.Given(ToDraft).At(Valid.AddMinutes(1)).When(Approve).ThenRefused(PlanRejections.OptionExpired);

    [Fact]
    public void Does_nothing_twice() => Specs.Plan.Given(ToDayAfter).When(Approve).ThenNothing();

    [Fact]
    public void Leaves_nothing_to_change() =>
        Specs.Plan.Given(ToDayAfter).When(new PlanCommand.StateConsequences(Consequences)).ThenRefused(PlanRejections.Approved);
}
