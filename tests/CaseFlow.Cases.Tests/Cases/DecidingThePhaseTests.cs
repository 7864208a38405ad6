using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;
using static CaseFlow.Cases.Tests.Cases.CaseStories;

namespace CaseFlow.Cases.Tests.Cases;

public sealed class DecidingThePhaseTests
{
    private static readonly CaseCommand.DecidePhase Response = new(CasePhase.Response, "Crimes are under way.");

    [Fact]
    public void Is_done_by_a_person_with_grounds() =>
        Specs.Case.Given(Opened).When(Response)
            .Then(new CaseEvent.PhaseDecided(CasePhase.Response, Response.Grounds, Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Is_never_done_by_the_system() => Specs.Case.Given(Opened).As(Actor.System).When(Response).ThenRefused(CaseRejections.PhaseNeedsPerson);

    [Fact]
    public void Is_refused_without_grounds() => Specs.Case.Given(Opened).When(Response with { Grounds = " " }).ThenRefused(CaseRejections.NoGrounds);
}
