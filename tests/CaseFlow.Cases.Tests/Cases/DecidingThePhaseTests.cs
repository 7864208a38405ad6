using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;
using static CaseFlow.Cases.Tests.Cases.CaseStories;

namespace CaseFlow.Cases.Tests.Cases;

public sealed class DecidingThePhaseTests
{
    private const string Grounds = "The signs are clear.";

    private static CaseEvent.PhaseDecided In(CasePhase phase) =>
        new(phase, Grounds, PhaseMove.First, false, phase, Contexts.Coordinator, Contexts.Now);

    private static CaseCommand.DecidePhase To(CasePhase phase, bool jump = false, CasePhase? proposed = null) => new(phase, Grounds, jump, proposed);

    [Fact]
    public void Enters_the_first_phase_to_which_the_facts_point() =>
        Specs.Case.Given(Opened).When(To(CasePhase.EarlyWarning, proposed: CasePhase.EarlyWarning)).Then(In(CasePhase.EarlyWarning));

    [Fact]
    public void Goes_forward_when_the_facts_point_to_the_next_phase() =>
        Specs.Case.Given(Opened, In(CasePhase.EarlyWarning)).When(To(CasePhase.Response, proposed: CasePhase.Response))
            .Then(In(CasePhase.Response) with { Move = PhaseMove.Forward });

    [Theory]
    [InlineData(CasePhase.PreEarlyWarning, CasePhase.Response)]
    [InlineData(CasePhase.Response, CasePhase.EarlyWarning)]
    public void Skips_or_goes_back_only_when_a_jump_is_meant(CasePhase from, CasePhase to) =>
        Specs.Case.Given(Opened, In(from)).When(To(to, proposed: to))
            .ThenRefused(CaseRejections.PhaseIsJump(to > from ? PhaseMove.Skip : PhaseMove.Back, to, to));

    [Fact]
    public void Enters_a_phase_to_which_the_facts_do_not_point_only_when_a_jump_is_meant() =>
        Specs.Case.Given(Opened, In(CasePhase.EarlyWarning)).When(To(CasePhase.Response, proposed: CasePhase.EarlyWarning))
            .ThenRefused(CaseRejections.PhaseIsJump(PhaseMove.Forward, CasePhase.Response, CasePhase.EarlyWarning));

    [Fact]
    public void Records_a_jump_as_one() =>
        Specs.Case.Given(Opened, In(CasePhase.Response)).When(To(CasePhase.EarlyWarning, jump: true))
            .Then(In(CasePhase.EarlyWarning) with { Move = PhaseMove.Back, IsJump = true, Proposed = null });

    [Fact]
    public void A_step_that_needs_no_jump_is_not_recorded_as_one() =>
        Specs.Case.Given(Opened, In(CasePhase.EarlyWarning)).When(To(CasePhase.Response, jump: true, proposed: CasePhase.Response))
            .Then(In(CasePhase.Response) with { Move = PhaseMove.Forward });

    [Fact]
    public void The_present_phase_again_changes_nothing() =>
        Specs.Case.Given(Opened, In(CasePhase.Response)).When(To(CasePhase.Response)).ThenNothing();

    [Fact]
    public void Is_never_done_by_the_system() =>
        Specs.Case.Given(Opened).As(Actor.System).When(To(CasePhase.Response, jump: true)).ThenRefused(CaseRejections.PhaseNeedsPerson);

    [Fact]
    public void Is_refused_without_grounds() =>
        Specs.Case.Given(Opened).When(To(CasePhase.Response, jump: true) with { Grounds = " " }).ThenRefused(CaseRejections.NoGrounds);
}
