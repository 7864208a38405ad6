namespace CaseFlow.EndToEnd.Tests.Replays;

/// <summary>What the public record of Guinea 2009 led to: the Court, the region and the EU act within weeks; a trial comes years later.</summary>
public sealed class ReplayingGuineaTests(GuineaReplay replay) : HistoricCaseTests(replay, entries: 14), IClassFixture<GuineaReplay>
{
    private readonly GuineaReplay _replay = replay;

    [Theory]
    [InlineData("L03", "ICC", 16, "Massacre to preliminary examination by the ICC")]
    [InlineData("E02", "ECOWAS", 19, "Massacre to arms embargo by ECOWAS")]
    [InlineData("E02", "EU", 29, "Massacre to arms embargo by the EU")]
    [InlineData("E01", "AU", 31, "Massacre to sanctions by the AU")]
    public async Task Sees_each_body_act_on_its_day(string catalogue, string lead, int days, string figure)
    {
        Prints($"{figure}: {days} days");
        Assert.Equal(days, (await ActivatedAsync(catalogue, lead)).DayNumber - (await DayOfAsync("SIGNAL")).DayNumber);
        Assert.Equal(days, (await DayOfAsync("MEASURE", lead)).DayNumber - (await DayOfAsync("SIGNAL")).DayNumber);
    }

    [Fact]
    public async Task Knows_what_happened_before_it_was_opened()
    {
        var found = await _replay.ReadAsync("openedAt record { on kind }");

        Assert.Equal(new DateOnly(2009, 9, 28), Day(found, "openedAt"));
        Assert.Equal(new DateOnly(2008, 12, 23), found.GetProperty("record").EnumerateArray().Min(entry => Day(entry, "on")));
    }

    [Fact]
    public async Task Takes_down_the_trial_and_the_verdict_long_after_it_was_closed()
    {
        var found = await _replay.ReadAsync("closedAt record { on actorName }");
        var court = found.GetProperty("record").EnumerateArray().Where(entry => Text(entry, "actorName") == "Guinea court");

        Assert.True(Day(found, "closedAt").Year < 2012);
        Assert.Equal([new DateOnly(2022, 9, 28), new DateOnly(2024, 7, 31)], court.Select(entry => Day(entry, "on")));
        Prints("Massacre to verdict: 5420 days");
    }
}

public sealed class GuineaReplay() : ReplayedCase("guinea-2009");
