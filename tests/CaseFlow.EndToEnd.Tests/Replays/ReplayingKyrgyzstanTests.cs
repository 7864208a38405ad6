namespace CaseFlow.EndToEnd.Tests.Replays;

/// <summary>What the public record of Kyrgyzstan 2010 led to: a formal early warning, and a response that awaited consent and never came as decided.</summary>
public sealed class ReplayingKyrgyzstanTests(KyrgyzstanReplay replay) : HistoricCaseTests(replay, entries: 11), IClassFixture<KyrgyzstanReplay>
{
    private readonly KyrgyzstanReplay _replay = replay;

    [Fact]
    public async Task Takes_up_the_formal_early_warning_through_the_region_and_calls_it()
    {
        var warnings = await _replay.ReadAllAsync("warnings", "warnedBy recordedAt outcome");

        Assert.Equal(3, warnings.Count);
        Assert.All(warnings, warning => Assert.Equal("ACT", Text(warning, "outcome")));
        Assert.Equal(new DateOnly(2010, 6, 12), warnings.Min(warning => Day(warning, "recordedAt")));
        Assert.Contains("Done: Call the region (reg-osce)", _replay.Result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_a_decision_after_40_days_as_no_response()
    {
        Prints("Formal early warning to joint statement: 3 days");
        Prints("Formal early warning to decision on police advisers: 40 days");
        Prints("Measures decided, not carried out: 1 measures");
        var police = Assert.Single(
            await _replay.ReadAllAsync("measures", "state endGrounds endedAt terms { catalogue lead }"),
            measure => Text(measure.GetProperty("terms"), "catalogue") == "M04");

        Assert.Equal(("NOT_CARRIED_OUT", new DateOnly(2010, 11, 18)), (Text(police, "state"), Day(police, "endedAt")));
        Assert.Contains("PC.DEC/961", Text(police, "endGrounds"), StringComparison.Ordinal);
        Assert.Empty(await _replay.HistoryAsync("measure.paused"));
    }

    [Fact]
    public async Task Names_what_was_not_carried_out_in_the_report_from_warning_to_action()
    {
        var data = await _replay.AskAsync("{ warningReport { measuresNotCarriedOut notCarriedOut { terms { catalogue lead } } } }");
        var report = data.GetProperty("warningReport");

        Assert.Equal(1, report.GetProperty("measuresNotCarriedOut").GetInt32());
        var terms = Assert.Single(report.GetProperty("notCarriedOut").EnumerateArray()).GetProperty("terms");
        Assert.Equal(("M04", "OSCE"), (Text(terms, "catalogue"), Text(terms, "lead")));
    }

    [Fact]
    public async Task Keeps_to_the_consent_of_the_state()
    {
        var mandate = Assert.Single(await _replay.ReadAllAsync("mandates", "reference limits adoptedOn endReference"));

        Assert.Equal(("PC.DEC/947", "PC.DEC/961"), (Text(mandate, "reference"), Text(mandate, "endReference")));
        Assert.Equal(new DateOnly(2010, 7, 22), Day(mandate, "adoptedOn"));
        Assert.Equal(["Only with the consent of Kyrgyzstan"], mandate.GetProperty("limits").EnumerateArray().Select(limit => limit.GetString()));
    }

    [Fact]
    public async Task Says_which_day_is_unverified()
    {
        var doubtful = Assert.Single(await _replay.ReadAllAsync("record", "on dayVerified"), entry => !entry.GetProperty("dayVerified").GetBoolean());

        Assert.Equal(new DateOnly(2010, 11, 18), Day(doubtful, "on"));
        Prints("(day unverified)");
    }
}

public sealed class KyrgyzstanReplay() : ReplayedCase("kyrgyzstan-2010");
