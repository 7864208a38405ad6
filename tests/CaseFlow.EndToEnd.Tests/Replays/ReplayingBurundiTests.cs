using System.Text.Json;

namespace CaseFlow.EndToEnd.Tests.Replays;

/// <summary>What the public record of Burundi 2015 led to: a force is authorised and never deployed, because the state refuses.</summary>
public sealed class ReplayingBurundiTests(BurundiReplay replay) : HistoricCaseTests(replay, entries: 17), IClassFixture<BurundiReplay>
{
    private readonly BurundiReplay _replay = replay;

    [Fact]
    public async Task Ends_the_mission_as_authorised_and_not_carried_out()
    {
        var mission = await MeasureAsync("M02", "AU");

        Assert.Equal("NOT_CARRIED_OUT", Text(mission, "state"));
        Assert.Equal((new DateOnly(2015, 12, 17), new DateOnly(2016, 1, 31)), (Day(mission, "authorisedAt"), Day(mission, "endedAt")));
        Assert.Null(Text(mission, "activatedAt"));
        Assert.Contains("Consent is refused", Text(mission, "endGrounds"), StringComparison.Ordinal);
        Prints("Mission of the African Union, from authorised to not carried out: 45 days");
    }

    [Fact]
    public async Task Names_in_the_warning_report_what_was_not_carried_out()
    {
        var report = (await _replay.AskAsync("{ warningReport { measuresNotCarriedOut notCarriedOut { terms { catalogue lead } } } }"))
            .GetProperty("warningReport");

        Assert.Equal(2, report.GetProperty("measuresNotCarriedOut").GetInt32());
        Assert.Equal(
            [("M02", "AU"), ("M04", "UN")],
            report.GetProperty("notCarriedOut").EnumerateArray().Select(measure => measure.GetProperty("terms"))
                .Select(terms => (Text(terms, "catalogue"), Text(terms, "lead"))).Order());
    }

    [Fact]
    public async Task Counts_from_the_warning_to_what_was_carried_out_first()
    {
        var warning = Assert.Single(await _replay.ReadAllAsync("warnings", "firstMeasure firstMeasureAt"));

        Assert.Equal(("E01", new DateOnly(2015, 10, 1)), (Text(warning, "firstMeasure"), Day(warning, "firstMeasureAt")));
        Prints("First signs to first measure: 159 days");
    }

    [Fact]
    public async Task Asks_for_consultations_under_article_96_and_then_suspends_support()
    {
        Assert.Equal(new DateOnly(2015, 10, 26), await ActivatedAsync("E05", "EU"));
        Assert.Equal(new DateOnly(2016, 3, 14), Day(await MeasureAsync("E05", "EU"), "endedAt"));
        Assert.Equal(new DateOnly(2016, 3, 14), await ActivatedAsync("E04", "EU"));
    }

    private async Task<JsonElement> MeasureAsync(string catalogue, string lead) => Assert.Single(
        await _replay.ReadAllAsync("measures", "state authorisedAt activatedAt endedAt endGrounds terms { catalogue lead }"),
        measure => Text(measure.GetProperty("terms"), "catalogue") == catalogue && Text(measure.GetProperty("terms"), "lead") == lead);
}

public sealed class BurundiReplay() : ReplayedCase("burundi-2015");
