namespace CaseFlow.EndToEnd.Tests.Replays;

/// <summary>What the public record of Côte d'Ivoire 2010-11 led to: two authorities claim one office, and a standard case turns rapid.</summary>
public sealed class ReplayingCoteDIvoireTests(CoteDIvoireReplay replay) : HistoricCaseTests(replay, entries: 17), IClassFixture<CoteDIvoireReplay>
{
    private readonly CoteDIvoireReplay _replay = replay;

    [Fact]
    public async Task Keeps_the_two_authorities_of_3_December_side_by_side()
    {
        var claims = (await _replay.ReadAllAsync("authorities", "holder assertedBy on contested")).Where(claim => Text(claim, "on") == "2010-12-03").ToList();

        Assert.Equal(
            [("Laurent Gbagbo", "Constitutional Council"), ("Alassane Ouattara", "SRSG Choi, certifying for the UN")],
            claims.Select(claim => (Text(claim, "holder"), Text(claim, "assertedBy"))));
        Assert.All(claims, claim => Assert.True(claim.GetProperty("contested").GetBoolean()));
    }

    [Fact]
    public async Task Takes_down_who_recognises_whom_in_the_order_of_the_record() =>
        Assert.Equal(
            ["Electoral Commission", "Constitutional Council", "SRSG Choi, certifying for the UN", "ECOWAS", "AU Peace and Security Council"],
            (await _replay.ReadAllAsync("authorities", "assertedBy")).Select(claim => Text(claim, "assertedBy")));

    [Fact]
    public async Task Turns_from_standard_to_rapid_with_the_warning_of_29_December()
    {
        Assert.Equal("rapid", Text(await _replay.ReadAsync("variant"), "variant"));
        Assert.Equal(
            [new DateOnly(2010, 12, 6), new DateOnly(2010, 12, 29)],
            (await _replay.HistoryAsync("case.variant_chosen")).Select(DateOnly.FromDateTime));
    }

    [Fact]
    public async Task Authorises_force_after_117_days_of_rival_claims()
    {
        var mandate = Assert.Single(await _replay.ReadAllAsync("mandates", "reference recordedAt"), found => Text(found, "reference") == "S/RES/1975 (2011)");

        Assert.Equal(117, Day(mandate, "recordedAt").DayNumber - (await DayOfAsync("TRIGGER")).DayNumber);
        Assert.Equal(new DateOnly(2011, 4, 4), await ActivatedAsync("M02", "UN"));
        Prints("Rival claims to force authorised: 117 days");
    }
}

public sealed class CoteDIvoireReplay() : ReplayedCase("cote-divoire-2010-11");
