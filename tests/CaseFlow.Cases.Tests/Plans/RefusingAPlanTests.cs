using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Plans.PlanStories;

namespace CaseFlow.Cases.Tests.Plans;

public sealed class RefusingAPlanTests
{
    [Fact]
    public void Sends_it_back_to_design_and_counts() =>
        Assert.Equal(1, Assert.IsType<Plan.Drafting>(Specs.Plan.Given(ToDraft).After(new PlanCommand.Refuse("Too vague.")).State).Refusals);

    [Fact]
    public void Takes_an_approval_back() =>
        Assert.IsType<Plan.Drafting>(Specs.Plan.Given(ToDayAfter[..^1]).After(new PlanCommand.Refuse("The Council said no.")).State);

    [Fact]
    public void Is_refused_without_grounds() => Specs.Plan.Given(ToDraft).When(new PlanCommand.Refuse("")).ThenRefused(PlanRejections.NoGrounds);
}
