using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Measures.MeasureStories;

namespace CaseFlow.Cases.Tests.Measures;

public sealed class AuthorisingAMeasureTests
{
    private static readonly MeasureCommand.Authorise Authorise = new(Authorised.Id, NoFlyZone, Paragraph8, Authorised.Awaits);

    [Fact]
    public void A_measure_that_cannot_start_yet_says_what_it_awaits() => Specs.Measure.When(Authorise).Then(Authorised);

    [Fact]
    public void It_starts_when_it_is_activated() =>
        Specs.Measure.Given(Authorised).When(new MeasureCommand.Activate(Activated.Id, NoFlyZone, Paragraph8)).Then(Activated);

    [Fact]
    public void It_may_never_start() =>
        Assert.Equal(
            MeasureEnd.NotCarriedOut, Assert.IsType<Measure.Ended>(Specs.Measure.Given(Authorised).After(new MeasureCommand.GiveUp("No consent.")).State).How);

    [Fact]
    public void A_coercive_one_needs_a_mandate() =>
        Specs.Measure.When(Authorise with { Citation = null }).ThenRefused(MeasureRejections.NoMandate);

    [Fact]
    public void What_awaits_nothing_is_activated_instead() =>
        Specs.Measure.When(Authorise with { Awaits = " " }).ThenRefused(MeasureRejections.NothingAwaited);

    [Fact]
    public void Nothing_is_authorised_twice() => Specs.Measure.Given(Authorised).When(Authorise).ThenRefused(MeasureRejections.AlreadyAuthorised);

    [Fact]
    public void What_has_not_started_is_not_complete() =>
        Specs.Measure.Given(Authorised)
            .When(new MeasureCommand.Report(Report with { Result = ReportResult.Complete }))
            .ThenRefused(MeasureRejections.NotStarted);
}
