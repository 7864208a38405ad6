using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Timers;

public sealed class TimerTests
{
    private static InstanceSpec Wait(string value, string kind = "timeDuration") =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().TimerCatch("wait", value, kind).End()).WhenStarted();

    private static void IsDue(InstanceSpec spec, DateTimeOffset at) => spec.Then<InstanceEvent.TimerScheduled>(timer => Assert.Equal(at, timer.DueAt));

    [Fact]
    public void A_duration_counts_from_when_the_event_is_entered() => IsDue(Wait("P1DT2H"), InstanceSpec.Begin.AddHours(26));

    [Fact]
    public void A_duration_of_months_goes_by_the_calendar() => IsDue(Wait("P1M"), InstanceSpec.Begin.AddMonths(1));

    [Fact]
    public void A_duration_may_be_computed() => IsDue(Wait("=duration(\"PT1H\") * 3"), InstanceSpec.Begin.AddHours(3));

    [Fact]
    public void A_date_is_a_moment_of_its_own_offset() =>
        IsDue(Wait("2026-03-05T12:00:00+02:00", "timeDate"), new DateTimeOffset(2026, 3, 5, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_date_in_the_past_is_due_at_once()
    {
        var spec = Wait("2026-01-01T00:00:00Z", "timeDate");
        spec.WhenTimePasses(TimeSpan.Zero).ThenEnds();
    }

    [Theory]
    [InlineData("=\"tomorrow\"", "timeDate")]
    [InlineData("=date(\"2026-03-05\")", "timeDate")]
    [InlineData("=5", "timeDuration")]
    public void What_is_no_time_is_an_incident(string value, string kind) => Wait(value, kind).ThenIncident("wait", "timer.not_readable");

    [Fact]
    public void A_timer_that_is_not_due_is_refused()
    {
        var spec = Wait("PT1H");
        var timer = spec.TimerAt("wait");
        spec.When(new InstanceCommand.FireTimer(timer.Id, timer.DueAt)).ThenRejected(InstanceRejections.TimerNotDue);
    }

    [Fact]
    public void A_timer_fires_once()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().TimerCatch("wait", "PT1H").UserTask("after").End()).WhenStarted();
        var timer = spec.TimerAt("wait");
        spec.WhenTimePasses(TimeSpan.FromHours(1)).ThenIsAt("after").When(new InstanceCommand.FireTimer(timer.Id, timer.DueAt)).ThenNothing();
    }

    [Fact]
    public void Timers_fire_in_due_order_whatever_order_they_are_asked_for_in()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process()
                .Start().And("fork").TimerCatch("second", "PT2H").End("end2")
                .From("fork").TimerCatch("first", "PT1H").End("end1")
                .From("fork").TimerCatch("third", "PT3H").End("end3"))
            .WhenStarted();
        var second = spec.TimerAt("second");
        spec.Pass(TimeSpan.FromHours(4)).When(new InstanceCommand.FireTimer(second.Id, second.DueAt));
        Assert.Equal(["first", "second"], spec.Last.OfType<InstanceEvent.TimerFired>().Select(fired => fired.ElementId));
        spec.ThenIsAt("third");
    }
}
