using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Plans.PlanStories;

namespace CaseFlow.Cases.Tests.Plans;

public sealed class StatingPoliticalConsequencesTests
{
    [Fact]
    public void Says_whom_they_meet_how_likely_they_are_and_what_is_done() =>
        Specs.Plan.Given(Objectives).When(new PlanCommand.StateConsequences(Consequences))
            .Then(new PlanEvent.ConsequencesStated(Consequences, Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Refuses_an_empty_statement() =>
        Specs.Plan.Given(Objectives).When(new PlanCommand.StateConsequences([])).ThenRefused(PlanRejections.ConsequencesEmpty);

    [Fact]
    public void Refuses_a_blank_within_it() =>
        Specs.Plan.Given(Objectives)
            .When(new PlanCommand.StateConsequences([Consequences[0] with { Mitigation = " " }]))
            .ThenRefused(PlanRejections.ConsequencesEmpty);
}
