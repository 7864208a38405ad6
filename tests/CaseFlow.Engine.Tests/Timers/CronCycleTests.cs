using System.Globalization;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Engine.Timers;

namespace CaseFlow.Engine.Tests.Timers;

public sealed class CronCycleTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("* * * * * *", "2026-01-31T12:00:00", "2026-01-31T12:00:01")]
    [InlineData("0 */15 * * * *", "2026-01-31T12:00:00", "2026-01-31T12:15:00")]
    [InlineData("0 5/20 * * * *", "2026-01-31T12:05:00", "2026-01-31T12:25:00")]
    [InlineData("0 0 9-17 * * MON-FRI", "2026-02-02T09:00:00", "2026-02-02T10:00:00")]
    [InlineData("0 0 9,17 * * mon,fri", "2026-02-02T09:00:00", "2026-02-02T17:00:00")]
    [InlineData("30 59 23 31 12 ?", "2026-12-31T23:59:30", "2027-12-31T23:59:30")]
    [InlineData("0 0 0 1 FEB-MAR *", "2026-02-01T00:00:00", "2026-03-01T00:00:00")]
    [InlineData("0 0 12 31 * *", "2026-01-31T12:00:00", "2026-03-31T12:00:00")]
    [InlineData("0 0 8 L * *", "2026-02-28T08:00:00", "2026-03-31T08:00:00")]
    [InlineData("0 0 8 L-2 * *", "2026-02-26T08:00:00", "2026-03-29T08:00:00")]
    [InlineData("0 0 8 * * FRIL", "2026-02-27T08:00:00", "2026-03-27T08:00:00")]
    [InlineData("0 0 8 ? * MON#2", "2026-02-09T08:00:00", "2026-03-09T08:00:00")]
    [InlineData("0 0 8 * * 0", "2026-02-01T08:00:00", "2026-02-08T08:00:00")]
    [InlineData("0 0 8 * * 7", "2026-02-01T08:00:00", "2026-02-08T08:00:00")]
    [InlineData("0 0 8 * * FRI-SUN", "2026-02-01T08:00:00", "2026-02-06T08:00:00")]
    [InlineData("0 0 8 * * SUN-MON", "2026-02-01T08:00:00", "2026-02-02T08:00:00")]
    [InlineData("0 0 1/2147483647 * * *", "2026-02-01T01:00:00", "2026-02-02T01:00:00")]
    [InlineData("0 0 0 29 2 *", "2028-02-29T00:00:00", "2032-02-29T00:00:00")]
    [InlineData("0 0 0 13 * FRI", "2026-02-13T00:00:00", "2026-03-13T00:00:00")]
    [InlineData("@hourly", "2026-01-31T12:00:00", "2026-01-31T13:00:00")]
    [InlineData("@daily", "2026-02-01T00:00:00", "2026-02-02T00:00:00")]
    [InlineData("@weekly", "2026-02-01T00:00:00", "2026-02-08T00:00:00")]
    [InlineData("@monthly", "2026-02-01T00:00:00", "2026-03-01T00:00:00")]
    [InlineData("@yearly", "2027-01-01T00:00:00", "2028-01-01T00:00:00")]
    public void A_round_follows_the_one_before_as_its_fields_say(string text, string first, string second)
    {
        var round = TimerCycle.TryRead(text)!.First(Start)!;
        Assert.Equal(first, Write(round.DueAt));
        Assert.Equal(second, Write(TimerCycle.After(round, round.DueAt).Next!.DueAt));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0 0 9 * *")]
    [InlineData("0 0 9 * * * *")]
    [InlineData("60 * * * * *")]
    [InlineData("* * 24 * * *")]
    [InlineData("* * * 0 * *")]
    [InlineData("* * * * 13 *")]
    [InlineData("* * * * * 8")]
    [InlineData("* * * * * MON#6")]
    [InlineData("* * * * * NODL")]
    [InlineData("* * * L+1 * *")]
    [InlineData("* 17-9 * * * *")]
    [InlineData("* */0 * * * *")]
    [InlineData("* 1/2/3 * * * *")]
    [InlineData("* , * * * *")]
    [InlineData("@never")]
    public void What_is_no_cron_is_not_read(string text) => Assert.Null(TimerCycle.TryRead(text));

    [Fact]
    public void A_day_that_never_comes_gives_no_round() => Assert.Null(TimerCycle.TryRead("0 0 0 30 2 *")!.First(Start));

    [Fact]
    public void Firing_late_counts_the_rounds_that_were_due_too()
    {
        var (coalesced, next) = TimerCycle.After(new TimerRound(Start, "0 0 * * * *"), Start.AddMinutes(150));
        Assert.Equal((2, Start.AddHours(3)), (coalesced, next!.DueAt));
    }

    [Fact]
    public void After_years_of_standing_still_the_next_round_is_found_without_firing_the_missed_ones()
    {
        var (coalesced, next) = TimerCycle.After(new TimerRound(Start, "* * * * * *"), Start.AddYears(3));
        Assert.Equal((100_000, Start.AddYears(3).AddSeconds(1)), (coalesced, next!.DueAt));
    }

    [Fact]
    public void A_process_reminds_by_cron_as_long_as_its_task_is_open() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("work").End()
                .Boundary("remind", "work", _ => BpmnBuilder.Timer("timeCycle", "0 0 10 * * *"), interrupting: false)
                .ScriptTask("told", "=\"yes\"", "reminded").End("e"))
            .WhenStarted()
            .WhenTimePasses(TimeSpan.FromMinutes(59)).ThenNoVariable("reminded")
            .WhenTimePasses(TimeSpan.FromMinutes(1)).ThenVariable("reminded", "yes").ThenIsAt("work");

    private static string Write(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
