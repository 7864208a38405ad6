using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Cases.CaseStories;

namespace CaseFlow.Cases.Tests.Cases;

public sealed class AdvancingTheClockTests
{
    private static readonly DateTimeOffset Later = Contexts.Now.AddDays(1);

    [Fact]
    public void Moves_the_clock_of_an_exercise() =>
        Specs.Case.Given(Opened).When(new CaseCommand.AdvanceClock(Later)).Then(new CaseEvent.ClockAdvanced(Later, Contexts.Coordinator));

    [Fact]
    public void Does_nothing_when_the_clock_shows_that_time() =>
        Specs.Case.Given(Opened).When(new CaseCommand.AdvanceClock(Contexts.Now)).ThenNothing();

    [Fact]
    public void Never_turns_it_back() =>
        Specs.Case.Given(Opened).When(new CaseCommand.AdvanceClock(Contexts.Now.AddDays(-1))).ThenRefused(CaseRejections.ClockRunsForward);

    [Fact]
    public void Is_refused_for_a_live_case() =>
        Specs.Case.Given(Opened with { TimeBase = TimeBase.Live }).When(new CaseCommand.AdvanceClock(Later)).ThenRefused(CaseRejections.ClockIsLive);
}
