using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Cases.CaseStories;

namespace CaseFlow.Cases.Tests.Cases;

public sealed class DecidingAGateTests
{
    [Fact]
    public void Keeps_the_decider_the_grounds_and_the_options_rejected() =>
        Specs.Case.Given(Opened).When(new CaseCommand.DecideGate(Act, false)).Then(new CaseEvent.GateDecided(Act, Contexts.Coordinator, Contexts.Now));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Is_refused_without_grounds(string grounds) =>
        Specs.Case.Given(Opened).When(new CaseCommand.DecideGate(Act with { Grounds = grounds }, false)).ThenRefused(CaseRejections.NoGateGrounds);

    [Theory]
    [InlineData(Gate.G2)]
    [InlineData(Gate.Flash)]
    public void Refuses_a_vote_on_a_design_whose_political_consequences_are_not_stated(Gate gate) =>
        Specs.Case.Given(Opened)
            .When(new CaseCommand.DecideGate(Act with { Gate = gate, ConsequencesRead = true }, HasConsequencesStatement: false))
            .ThenRefused(CaseRejections.NoConsequencesStatement);

    [Theory]
    [InlineData(Gate.G2)]
    [InlineData(Gate.Flash)]
    public void Refuses_a_vote_on_a_design_whose_political_consequences_are_not_read(Gate gate) =>
        Specs.Case.Given(Opened)
            .When(new CaseCommand.DecideGate(Act with { Gate = gate }, HasConsequencesStatement: true))
            .ThenRefused(CaseRejections.ConsequencesNotRead);
}
