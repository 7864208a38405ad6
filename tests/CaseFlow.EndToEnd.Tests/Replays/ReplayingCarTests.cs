namespace CaseFlow.EndToEnd.Tests.Replays;

/// <summary>What the public record of the Central African Republic 2013-14 led to: four forces follow one another, after a late answer to a warning.</summary>
public sealed class ReplayingCarTests(CarReplay replay) : HistoricCaseTests(replay, entries: 18), IClassFixture<CarReplay>
{
    private readonly CarReplay _replay = replay;

    [Fact]
    public async Task Hands_over_three_times_without_a_day_between()
    {
        var handovers = await _replay.ReadAllAsync("handovers", "from to at gapDays successor { terms { lead } }");

        Assert.Equal(
            [("ECCAS", "AU", new DateOnly(2013, 12, 19)), ("AU", "UN", new DateOnly(2014, 9, 15)), ("EU", "UN", new DateOnly(2015, 3, 15))],
            handovers.Select(handover => (Text(handover, "from"), Text(handover, "to"), Day(handover, "at"))));
        Assert.All(handovers, handover => Assert.Equal(0, handover.GetProperty("gapDays").GetInt32()));
        Assert.All(handovers, handover => Assert.Equal(Text(handover, "to"), Text(handover.GetProperty("successor").GetProperty("terms"), "lead")));
    }

    [Theory]
    [InlineData("MICOPAX to MISCA: 0 gap days")]
    [InlineData("MISCA to MINUSCA: 0 gap days")]
    [InlineData("EUFOR RCA to MINUSCA: 0 gap days")]
    [InlineData("Warning to authorisation of a force by the Security Council: 34 days")]
    public void Prints_its_figures(string figure) => Prints(figure);

    [Fact]
    public async Task Starts_the_force_of_the_EU_when_it_is_launched_not_when_it_is_decided()
    {
        var force = Assert.Single(
            await _replay.ReadAllAsync("measures", "authorisedAt activatedAt terms { catalogue lead }"),
            measure => Text(measure.GetProperty("terms"), "catalogue") == "M02" && Text(measure.GetProperty("terms"), "lead") == "EU");

        Assert.Equal((new DateOnly(2014, 2, 10), new DateOnly(2014, 4, 1)), (Day(force, "authorisedAt"), Day(force, "activatedAt")));
    }

    [Fact]
    public async Task Turns_from_standard_to_rapid_after_the_warning_of_November()
    {
        Assert.Equal("rapid", Text(await _replay.ReadAsync("variant"), "variant"));
        Assert.Contains(await _replay.HistoryAsync("case.variant_chosen"), at => at > new DateTime(2013, 11, 1) && at < new DateTime(2013, 12, 5));
    }

    [Fact]
    public async Task Says_that_the_day_of_the_warning_is_unverified() =>
        Assert.Equal(
            new DateOnly(2013, 11, 1),
            Day(Assert.Single(await _replay.ReadAllAsync("record", "on dayVerified"), entry => !entry.GetProperty("dayVerified").GetBoolean()), "on"));
}

public sealed class CarReplay() : ReplayedCase("car-2013-14");
