using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Measures.MeasureStories;

namespace CaseFlow.Cases.Tests.Measures;

public sealed class EndingAMeasureTests
{
    private static readonly MeasureCommand.Report Complete = new(Report with { Result = ReportResult.Complete });

    [Fact]
    public void A_measure_that_was_authorised_but_not_carried_out_is_told_apart() =>
        Assert.Equal(MeasureEnd.NotCarriedOut, How(new MeasureCommand.GiveUp("No consent.")));

    [Fact]
    public void A_measure_that_another_body_takes_over_is_told_apart() =>
        Assert.Equal(MeasureEnd.HandedOver, How(new MeasureCommand.HandOver("MINUSCA", "As mandated.")));

    [Fact]
    public void A_completed_measure_is_told_apart() => Assert.Equal(MeasureEnd.Completed, How(Complete));

    [Fact]
    public void A_resting_measure_can_end_too() =>
        Assert.IsType<Measure.Ended>(Specs.Measure.Given(Activated, MandateGone).After(Complete).State);

    [Fact]
    public void Giving_up_or_handing_over_needs_grounds()
    {
        Specs.Measure.Given(Activated).When(new MeasureCommand.GiveUp("")).ThenRefused(MeasureRejections.NoGrounds);
        Specs.Measure.Given(Activated).When(new MeasureCommand.HandOver("MINUSCA", "")).ThenRefused(MeasureRejections.NoGrounds);
    }

    private static MeasureEnd How(MeasureCommand command) => Assert.IsType<Measure.Ended>(Specs.Measure.Given(Activated).After(command).State).How;
}
