using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Warnings;
using static CaseFlow.Cases.Tests.Warnings.WarningStories;

namespace CaseFlow.Cases.Tests.Warnings;

public sealed class DecidingAWarningTests
{
    private static readonly WarningCommand.Decide Act = new(WarningOutcome.Act, "It cannot wait.", null);
    private static readonly WarningCommand.Decide Watch = new(WarningOutcome.Watch, "Quiet for now.", Contexts.Now.AddDays(30));

    [Fact]
    public void Keeps_the_outcome_and_the_grounds() =>
        Specs.Warning.Given(Recorded, Validated).When(Act)
            .Then(new WarningEvent.Decided(WarningOutcome.Act, Act.Grounds, null, Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Is_refused_before_the_warning_is_graded() => Specs.Warning.Given(Recorded).When(Act).ThenRefused(WarningRejections.NotValidated);

    [Fact]
    public void Is_refused_without_grounds() =>
        Specs.Warning.Given(Recorded, Validated).When(Act with { Grounds = "" }).ThenRefused(WarningRejections.NoGrounds);

    [Theory]
    [InlineData(WarningOutcome.Watch)]
    [InlineData(WarningOutcome.Decline)]
    public void Needs_a_review_unless_somebody_acts(WarningOutcome outcome) =>
        Specs.Warning.Given(Recorded, Validated).When(Act with { Outcome = outcome }).ThenRefused(WarningRejections.NoReview);

    [Fact]
    public void Is_possible_after_the_term() => Assert.IsType<Warning.Decided>(Specs.Warning.Given(Recorded, Validated, Escalated).After(Act).State);

    [Fact]
    public void Is_possible_again_for_a_watched_warning() =>
        Assert.Equal(WarningOutcome.Act, Assert.IsType<Warning.Decided>(Specs.Warning.Given(Recorded, Validated).After(Watch).After(Act).State).Outcome);

    [Fact]
    public void Stands_once_somebody_acts() =>
        Specs.Warning.Given(Recorded, Validated).After(Act).When(Watch).ThenRefused(WarningRejections.ActedUpon);
}
