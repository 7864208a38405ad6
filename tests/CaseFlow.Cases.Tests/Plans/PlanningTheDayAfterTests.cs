using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Plans.PlanStories;

namespace CaseFlow.Cases.Tests.Plans;

public sealed class PlanningTheDayAfterTests
{
    [Fact]
    public void Names_owner_triggers_money_review_and_tasks() =>
        Specs.Plan.Given(Objectives).When(new PlanCommand.SubmitDayAfter(DayAfter))
            .Then(new PlanEvent.DayAfterSubmitted(DayAfter, Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Refuses_a_plan_without_money() =>
        Specs.Plan.Given(Objectives).When(new PlanCommand.SubmitDayAfter(DayAfter with { Money = "" })).ThenRefused(PlanRejections.DayAfterIncomplete);

    [Fact]
    public void Refuses_a_plan_without_tasks() =>
        Specs.Plan.Given(Objectives).When(new PlanCommand.SubmitDayAfter(DayAfter with { Tasks = [] })).ThenRefused(PlanRejections.DayAfterIncomplete);

    [Fact]
    public void Refuses_a_review_whose_day_has_come() =>
        Specs.Plan.Given(Objectives)
            .When(new PlanCommand.SubmitDayAfter(DayAfter with { ReviewOn = DateOnly.FromDateTime(Contexts.Now.UtcDateTime) }))
            .ThenRefused(PlanRejections.DayAfterReviewPassed);

    [Fact]
    public void Starts_its_tasks_when_the_response_ends() =>
        Specs.Plan.Given(ToDayAfter[..^1]).When(new PlanCommand.StartDayAfter()).Then(new PlanEvent.DayAfterStarted(DayAfter, Contexts.Now));

    [Fact]
    public void Starts_them_once() => Specs.Plan.Given(ToDayAfter).When(new PlanCommand.StartDayAfter()).ThenNothing();

    [Fact]
    public void Starts_nothing_before_approval() =>
        Specs.Plan.Given(ToDraft).When(new PlanCommand.StartDayAfter()).ThenRefused(PlanRejections.NotApproved);
}
