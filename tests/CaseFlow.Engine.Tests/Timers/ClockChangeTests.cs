using System.Globalization;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Engine.Timers;

namespace CaseFlow.Engine.Tests.Timers;

/// <summary>What timers do when the clocks of people or of servers jump. The engine counts in UTC, which has no summer time.</summary>
public sealed class ClockChangeTests
{
    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).ToUniversalTime();

    private static List<DateTimeOffset> Rounds(string cycle, string from, int count)
    {
        var due = new List<DateTimeOffset>();
        for (var round = TimerCycle.TryRead(cycle)!.First(At(from)); round is not null && due.Count < count; round = TimerCycle.After(round, round.DueAt).Next)
        {
            due.Add(round.DueAt);
        }

        return due;
    }

    private static DateTimeOffset DueOf(string value, string kind, DateTimeOffset from)
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().TimerCatch("wait", value, kind).End()).Pass(from - InstanceSpec.Begin).WhenStarted();
        return spec.TimerAt("wait").DueAt;
    }

    [Theory]
    [InlineData("2026-03-28T12:00:00+01:00")]
    [InlineData("2026-10-24T12:00:00+02:00")]
    public void A_day_is_24_hours_also_when_the_clocks_change_as_in_FEEL(string start)
    {
        Assert.Equal(At(start).AddHours(24), DueOf("P1D", "timeDuration", At(start)));
        Assert.Equal(DueOf("PT24H", "timeDuration", At(start)), DueOf("P1D", "timeDuration", At(start)));
        Assert.Equal(At(start).AddHours(24), DueOf("=duration(\"P1D\")", "timeDuration", At(start)));
    }

    [Theory]
    [InlineData("R/2026-03-28T02:30:00+01:00/P1D")]
    [InlineData("R/2026-03-28T01:30:00Z/P1D")]
    [InlineData("0 30 1 * * *")]
    public void A_daily_round_comes_every_24_hours_through_the_night_in_which_the_clocks_go_forward(string cycle) =>
        Assert.Equal(
            [At("2026-03-28T01:30:00Z"), At("2026-03-29T01:30:00Z"), At("2026-03-30T01:30:00Z")], Rounds(cycle, "2026-03-28T00:00:00Z", 3));

    [Theory]
    [InlineData("R/2026-10-24T02:30:00+02:00/P1D")]
    [InlineData("0 30 0 * * *")]
    public void A_daily_round_comes_once_in_the_night_in_which_an_hour_comes_twice(string cycle) =>
        Assert.Equal(
            [At("2026-10-24T00:30:00Z"), At("2026-10-25T00:30:00Z"), At("2026-10-26T00:30:00Z")], Rounds(cycle, "2026-10-24T00:00:00Z", 3));

    [Theory]
    [InlineData("R/2026-03-29T00:00:00Z/PT1H", "2026-03-29T00:00:00Z")]
    [InlineData("R/2026-10-25T00:00:00Z/PT1H", "2026-10-25T00:00:00Z")]
    [InlineData("0 0 * * * *", "2026-03-08T05:00:00Z")]
    [InlineData("0 0 * * * *", "2026-11-01T04:00:00Z")]
    public void An_hourly_round_is_neither_left_out_nor_doubled_by_a_change_of_clocks(string cycle, string from) =>
        Assert.Equal(Enumerable.Range(0, 5).Select(hour => At(from).AddHours(hour)), Rounds(cycle, from, 5));

    [Theory]
    [InlineData("R/2024-02-29T12:00:00Z/P1Y", "2024-01-01T00:00:00Z", "2024-02-29,2025-02-28,2026-02-28,2027-02-28,2028-02-29")]
    [InlineData("R/2026-12-31T23:59:59Z/P1M", "2026-12-01T00:00:00Z", "2026-12-31,2027-01-31,2027-02-28,2027-03-31,2027-04-30")]
    [InlineData("R/2026-12-31T00:00:00Z/P1D", "2026-12-31T00:00:00Z", "2026-12-31,2027-01-01,2027-01-02,2027-01-03,2027-01-04")]
    [InlineData("0 0 0 29 2 *", "2026-01-01T00:00:00Z", "2028-02-29,2032-02-29,2036-02-29,2040-02-29,2044-02-29")]
    [InlineData("0 0 0 L * *", "2028-01-01T00:00:00Z", "2028-01-31,2028-02-29,2028-03-31,2028-04-30,2028-05-31")]
    [InlineData("@yearly", "2026-12-31T23:59:59Z", "2027-01-01,2028-01-01,2029-01-01,2030-01-01,2031-01-01")]
    public void Leap_days_and_ends_of_years_are_counted_from_the_schedule(string cycle, string from, string days) =>
        Assert.Equal(days, string.Join(',', Rounds(cycle, from, 5).Select(due => due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("2024-02-29T12:00:00Z", "P1Y", "2025-02-28T12:00:00Z")]
    [InlineData("2027-02-28T12:00:00Z", "P1Y", "2028-02-28T12:00:00Z")]
    [InlineData("2026-12-31T12:00:00Z", "P2M", "2027-02-28T12:00:00Z")]
    [InlineData("2026-12-31T23:00:00Z", "PT2H", "2027-01-01T01:00:00Z")]
    public void A_duration_of_months_ends_on_the_last_day_where_there_is_none_of_that_number(string start, string duration, string end) =>
        Assert.Equal(At(end), DueOf(duration, "timeDuration", At(start)));

    [Theory]
    [InlineData("2026-03-29T02:30:00@Europe/Brussels", "2026-03-29T01:30:00Z")]
    [InlineData("2026-03-08T02:30:00@America/New_York", "2026-03-08T07:30:00Z")]
    [InlineData("2026-04-24T00:30:00@Africa/Cairo", "2026-04-23T22:30:00Z")]
    public void A_local_time_that_does_not_exist_is_taken_by_the_offset_before_the_clocks_went_forward(string local, string due) =>
        Assert.Equal(At(due), DueOf($"=date and time(\"{local}\")", "timeDate", InstanceSpec.Begin));

    [Theory]
    [InlineData("2026-10-25T02:30:00@Europe/Brussels", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")]
    [InlineData("2026-11-01T01:30:00@America/New_York", "2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z")]
    public void A_local_time_that_comes_twice_is_one_of_the_two(string local, string first, string second) =>
        Assert.Contains(DueOf($"=date and time(\"{local}\")", "timeDate", InstanceSpec.Begin), new[] { At(first), At(second) });

    [Fact]
    public void A_clock_that_jumps_ahead_fires_each_timer_once_in_due_order_and_a_cycle_once_for_all_missed_rounds()
    {
        var spec = Reminded();
        var late = spec.TimerAt("late");
        spec.Pass(TimeSpan.FromDays(30)).When(new InstanceCommand.FireTimer(late.Id, late.DueAt));
        var fired = spec.Last.OfType<InstanceEvent.TimerFired>().ToList();
        Assert.Equal(["remind", "late"], fired.Select(timer => timer.ElementId));
        Assert.Equal([29, 0], fired.Select(timer => timer.Coalesced));
        Assert.Equal(InstanceSpec.Begin.AddDays(31), spec.TimerAt("remind").DueAt);
    }

    [Fact]
    public void A_clock_that_jumps_back_fires_nothing_again_and_loses_nothing()
    {
        var spec = Reminded();
        var first = spec.TimerAt("remind");
        spec.Pass(TimeSpan.FromDays(1)).When(new InstanceCommand.FireTimer(first.Id, first.DueAt));
        var next = spec.TimerAt("remind");
        Assert.Equal(InstanceSpec.Begin.AddDays(2), next.DueAt);

        spec.Pass(-TimeSpan.FromDays(1)).When(new InstanceCommand.FireTimer(first.Id, first.DueAt)).ThenNothing();
        spec.When(new InstanceCommand.FireTimer(next.Id, next.DueAt)).ThenRejected(InstanceRejections.TimerNotDue);
        Assert.Equal(next, spec.TimerAt("remind"));

        spec.Pass(TimeSpan.FromDays(2)).When(new InstanceCommand.FireTimer(next.Id, next.DueAt));
        Assert.Single(spec.Last.OfType<InstanceEvent.TimerFired>());
        Assert.Equal(InstanceSpec.Begin.AddDays(3), spec.TimerAt("remind").DueAt);
    }

    private static InstanceSpec Reminded() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("work").End()
                .Boundary("remind", "work", _ => BpmnBuilder.Timer("timeCycle", "R/P1D"), interrupting: false).End("reminded")
                .Boundary("late", "work", _ => BpmnBuilder.Timer("timeDuration", "P20DT1H"), interrupting: false).End("told"))
            .WhenStarted();
}
