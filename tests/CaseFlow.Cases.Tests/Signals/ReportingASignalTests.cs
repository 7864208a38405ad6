using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Warnings;
using static CaseFlow.Cases.Tests.Signals.SignalStories;

namespace CaseFlow.Cases.Tests.Signals;

public sealed class ReportingASignalTests
{
    [Fact]
    public void Keeps_what_was_said_and_how_the_reporter_graded_it() =>
        Specs.Signal.When(Report)
            .Then(Reported, new SignalEvent.Graded(Report.FirstGrade!, SignalDecider.GradedByReporter, Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Needs_no_grade() => Specs.Signal.When(Report with { FirstGrade = null }).Then(Reported);

    [Fact]
    public void Is_refused_with_a_grade_outside_the_scale() =>
        Specs.Signal.When(Report with { FirstGrade = new EvidenceGrade(SourceGrade.A, 7) }).ThenRefused(WarningRejections.UnknownInformationGrade);

    [Theory]
    [InlineData(5, 4, null)]
    [InlineData(null, 4, 3)]
    [InlineData(5, null, 3)]
    public void Is_refused_when_the_figures_contradict_each_other(int? low, int? best, int? high) =>
        Specs.Signal.When(Report with { Content = Content with { Harm = new Harm(new Estimate(low, best, high)) } })
            .ThenRefused(SignalRejections.EstimateOutOfOrder);

    [Fact]
    public void Takes_unknown_figures_for_unknown() =>
        Assert.True(new Estimate(null, null, null).IsInOrder && new Estimate(0, null, 3).IsInOrder && new Estimate(null, 0, null).IsInOrder);

    [Fact]
    public void Is_refused_when_it_ends_before_it_begins() =>
        Specs.Signal.When(Report with { Content = Content with { Time = Content.Time with { To = Content.Time.From.AddDays(-1) } } })
            .ThenRefused(SignalRejections.TimeOutOfOrder);

    [Theory]
    [InlineData(0, false)]
    [InlineData(2, true)]
    public void Tells_of_what_has_happened_not_of_days_to_come(int daysFromNow, bool isRefused)
    {
        var day = DateOnly.FromDateTime(Contexts.Now.UtcDateTime).AddDays(daysFromNow);
        var told = Specs.Signal.When(Report with { FirstGrade = null, Content = Content with { Time = new SignalTime(day, day, DatePrecision.Day) } });

        if (isRefused)
        {
            told.ThenRefused(SignalRejections.TimeInFuture);
        }
        else
        {
            told.Then(Reported with { Content = Content with { Time = new SignalTime(day, day, DatePrecision.Day) } });
        }
    }

    [Fact]
    public void Is_refused_with_a_marking_that_is_none() =>
        Specs.Signal.When(Report with { Marking = "SECRET" }).ThenRefused(CaseRejections.UnknownMarking);

    [Fact]
    public void Is_refused_a_second_time() => Specs.Signal.Given(Reported).When(Report).ThenRefused(SignalRejections.AlreadyReported);
}
