using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;
using static CaseFlow.Cases.Tests.Plans.PlanStories;

namespace CaseFlow.Cases.Tests.Plans;

public sealed class ApprovingAPlanTests
{
    private static readonly PlanCommand.Approve Approve = new();

    private static readonly Actor Director = new("person-dir-eu", "dir-eu", "EU");

    private static DecisionSpec<PlanCommand, Plan, PlanEvent> Plan => Specs.Plan.As(Director);

    public static TheoryData<Actor> SameEyes =>
    [
        Contexts.Coordinator,
        Contexts.Coordinator with { PostId = "dir-un" },
        Contexts.Coordinator with { PostId = "dir-un", OnBehalfOf = "dir-eu" },
        Director with { OnBehalfOf = Contexts.Coordinator.PostId },
    ];

    [Theory, MemberData(nameof(SameEyes))]
    public void Is_not_done_by_whoever_wrote_the_options_nor_for_their_post(Actor approver) =>
        Plan.Given([Objectives with { Kind = PlanKind.Prevention }, .. ToDraft[1..]]).As(approver).When(Approve).ThenRefused(PlanRejections.OwnDraft);

    [Fact]
    public void Refuses_a_response_plan_without_a_day_after_plan() =>
        Plan.Given(ToDraft).When(Approve).ThenRefused(PlanRejections.NoDayAfter);

    [Fact]
    public void Accepts_a_response_plan_with_one() =>
        Plan.Given(ToDraft).After(new PlanCommand.SubmitDayAfter(DayAfter)).When(Approve)
            .Then(new PlanEvent.Approved(Director, Contexts.Now));

    [Fact]
    public void Asks_no_day_after_plan_of_prevention() =>
        Plan.Given([Objectives with { Kind = PlanKind.Prevention }, .. ToDraft[1..]]).When(Approve)
            .Then(new PlanEvent.Approved(Director, Contexts.Now));

    [Fact]
    public void Refuses_a_plan_whose_political_consequences_are_not_stated() =>
        Plan.Given(Objectives, ToDraft[2]).When(Approve).ThenRefused(PlanRejections.NoConsequences);

    [Fact]
    public void Refuses_a_plan_without_options() => Plan.Given(ToDraft[..2]).When(Approve).ThenRefused(PlanRejections.NoOptionChosen);

    [Fact]
    public void Refuses_a_choice_whose_validity_has_passed() =>
        Plan.Given(ToDraft).At(Valid.AddMinutes(1)).When(Approve).ThenRefused(PlanRejections.OptionExpired);

    [Fact]
    public void Does_nothing_twice() => Plan.Given(ToDayAfter).When(Approve).ThenNothing();

    [Fact]
    public void Leaves_nothing_to_change() =>
        Plan.Given(ToDayAfter).When(new PlanCommand.StateConsequences(Consequences)).ThenRefused(PlanRejections.Approved);
}
