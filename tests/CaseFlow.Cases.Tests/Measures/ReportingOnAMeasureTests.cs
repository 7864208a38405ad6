using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Measures.MeasureStories;

namespace CaseFlow.Cases.Tests.Measures;

public sealed class ReportingOnAMeasureTests
{
    private static readonly MeasureEvent.Reported Reported = new(Report, Contexts.Coordinator, Contexts.Now);

    [Fact]
    public void Keeps_what_was_done() => Specs.Measure.Given(Activated).When(new MeasureCommand.Report(Report)).Then(Reported);

    [Fact]
    public void Pauses_the_measure_when_it_tells_of_harm()
    {
        var harm = Report with { Harm = true };
        Specs.Measure.Given(Activated).When(new MeasureCommand.Report(harm))
            .Then(Reported with { Content = harm }, new MeasureEvent.Paused(PauseReason.Harm, Contexts.Now));
    }

    [Fact]
    public void Pauses_the_measure_when_it_asks_for_that()
    {
        var suspend = Report with { Result = ReportResult.Suspend };
        Specs.Measure.Given(Activated).When(new MeasureCommand.Report(suspend))
            .Then(Reported with { Content = suspend }, new MeasureEvent.Paused(PauseReason.Suspended, Contexts.Now));
    }

    [Fact]
    public void Completes_the_measure_when_it_says_so()
    {
        var complete = Report with { Result = ReportResult.Complete };
        Specs.Measure.Given(Activated).When(new MeasureCommand.Report(complete))
            .Then(Reported with { Content = complete }, new MeasureEvent.Completed(Contexts.Coordinator, Contexts.Now));
    }

    [Fact]
    public void Shows_drift_when_acts_lie_outside_the_mandate()
    {
        var drifting = Report with { Acts = ["M05", "M06"] };
        Specs.Measure.Given(Activated).When(new MeasureCommand.Report(drifting))
            .Then(Reported with { Content = drifting }, new MeasureEvent.DriftDetected(["M05"], "S/RES/1973 (2011)", "8", Contexts.Now));
    }

    [Fact]
    public void Is_refused_when_the_measure_has_ended() =>
        Specs.Measure.Given(ToCompletion).When(new MeasureCommand.Report(Report)).ThenRefused(MeasureRejections.Ended);
}
