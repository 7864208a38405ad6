using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Engine.Timers;

namespace CaseFlow.Engine.Tests.Timers;

public sealed class StartTimerTests
{
    private static readonly DateTimeOffset Now = InstanceSpec.Begin;

    [Fact]
    public void A_cycle_starts_again_and_again_by_its_schedule()
    {
        var model = BpmnBuilder.Process().TimerStart("yearly", "timeCycle", "R/2026-01-01T00:00:00Z/P1Y").End().Build();
        var timer = Assert.Single(StartTimer.Of(model, Now));
        Assert.Equal(("yearly", new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)), (timer.StartElementId, timer.DueAt));
        Assert.Equal(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), timer.Next(new DateTimeOffset(2029, 6, 1, 0, 0, 0, TimeSpan.Zero))!.DueAt);
    }

    [Fact]
    public void A_date_starts_once()
    {
        var timer = Assert.Single(StartTimer.Of(BpmnBuilder.Process().TimerStart("once", "timeDate", "2026-05-01T00:00:00Z").End().Build(), Now));
        Assert.Null(timer.Next(timer.DueAt));
    }

    [Fact]
    public void Other_start_events_have_no_timer() => Assert.Empty(StartTimer.Of(BpmnBuilder.Process().Start().End().Build(), Now));
}
