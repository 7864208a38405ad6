using CaseFlow.Engine.Timers;

namespace CaseFlow.Engine.Tests.Timers;

public sealed class TimerCycleTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("R/PT0S")]
    [InlineData("R0/PT1H")]
    [InlineData("R/-PT1H")]
    [InlineData("RX/PT1H")]
    [InlineData("PT1H")]
    [InlineData("R/2026-01-01/PT1H")]
    [InlineData("R/P1Y2")]
    [InlineData("")]
    public void What_is_no_cycle_is_not_read(string text) => Assert.Null(TimerCycle.TryRead(text));

    [Fact]
    public void Without_an_anchor_the_first_round_is_one_interval_away() =>
        Assert.Equal(Start.AddHours(1), TimerCycle.TryRead("R3/PT1H")!.First(Start)!.DueAt);

    [Fact]
    public void With_an_anchor_to_come_that_is_the_first_round() =>
        Assert.Equal(Start.AddDays(1), TimerCycle.TryRead("R/2026-02-01T12:00:00Z/P1D")!.First(Start)!.DueAt);

    [Fact]
    public void Rounds_of_the_past_are_left_out_and_counted()
    {
        var first = TimerCycle.TryRead("R5/2026-01-29T13:00:00Z/P1D")!.First(Start)!;
        Assert.Equal((Start.AddHours(1), 2), (first.DueAt, first.RepetitionsLeft));
    }

    [Fact]
    public void A_cycle_whose_rounds_are_all_over_has_no_first_round() =>
        Assert.Null(TimerCycle.TryRead("R2/2026-01-01T00:00:00Z/P1D")!.First(Start));

    [Fact]
    public void Months_are_counted_from_the_anchor_so_that_the_31st_comes_back()
    {
        var dates = new List<DateTimeOffset>();
        var round = TimerCycle.TryRead("R/2026-01-31T12:00:00Z/P1M")!.First(Start);
        for (var count = 0; count < 4 && round is not null; count++)
        {
            dates.Add(round.DueAt);
            round = TimerCycle.After(round, round.DueAt).Next;
        }

        Assert.Equal(["01-31", "02-28", "03-31", "04-30"], dates.Select(date => $"{date:MM-dd}"));
    }

    [Fact]
    public void Firing_late_counts_the_rounds_that_were_due_too()
    {
        var round = new TimerRound(Start, "R/2026-01-31T12:00:00.000Z/PT1H", 10);
        var (coalesced, next) = TimerCycle.After(round, Start.AddMinutes(150));
        Assert.Equal((2, Start.AddHours(3), 7), (coalesced, next!.DueAt, next.RepetitionsLeft));
    }

    [Fact]
    public void Firing_after_the_last_round_ends_the_cycle()
    {
        var (coalesced, next) = TimerCycle.After(new TimerRound(Start, "R/2026-01-31T12:00:00.000Z/PT1H", 3), Start.AddDays(1));
        Assert.Equal((3, null), (coalesced, next));
    }
}
