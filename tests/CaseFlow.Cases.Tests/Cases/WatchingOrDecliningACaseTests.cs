using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Cases.CaseStories;

namespace CaseFlow.Cases.Tests.Cases;

public sealed class WatchingOrDecliningACaseTests
{
    private static readonly DateTimeOffset Review = Contexts.Now.AddDays(30);

    [Fact]
    public void Watching_names_a_review() =>
        Specs.Case.Given(Opened).When(new CaseCommand.Watch("Quiet.", Review))
            .Then(new CaseEvent.WatchStarted("Quiet.", Review, Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Watching_refuses_a_review_in_the_past() =>
        Specs.Case.Given(Opened).When(new CaseCommand.Watch("Quiet.", Contexts.Now)).ThenRefused(CaseRejections.ReviewPassed);

    [Fact]
    public void Declining_keeps_the_grounds() =>
        Specs.Case.Given(Opened).When(new CaseCommand.Decline("Noise.", Review))
            .Then(new CaseEvent.Declined("Noise.", Review, Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Declining_is_refused_without_grounds() =>
        Specs.Case.Given(Opened).When(new CaseCommand.Decline("", null)).ThenRefused(CaseRejections.NoGrounds);

    [Fact]
    public void A_declined_case_is_not_worked_on() =>
        Specs.Case.Given(ToDecline).When(new CaseCommand.EnterStage(CaseStage.Assessment, false, false)).ThenRefused(CaseRejections.Declined);
}
