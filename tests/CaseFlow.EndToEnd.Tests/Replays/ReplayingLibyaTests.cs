using System.Text.Json;

namespace CaseFlow.EndToEnd.Tests.Replays;

/// <summary>What the public record of Libya 2011 led to, read back from the store through GraphQL.</summary>
[Collection<ReadersOfLibya>]
public sealed class ReplayingLibyaTests(LibyaReplay replay)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Prints_the_figures_of_the_record()
    {
        Assert.Equal(0, replay.Result.ExitCode);
        Assert.Contains("First warning to authorisation: 23 days", replay.Result.Output, StringComparison.Ordinal);
        Assert.Contains("First warning to first coercive non-military measure: 4 days", replay.Result.Output, StringComparison.Ordinal);
        Assert.Contains("Measures paused when the mandate ended: 2 measures", replay.Result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_was_assumed() =>
        Assert.Contains("(default: not in the record)", replay.Result.Output, StringComparison.Ordinal);

    [Fact]
    public async Task Carries_the_case_through_all_stages_to_its_end()
    {
        var found = await replay.ReadAsync("stage stages { stage } openTasks { id }");

        Assert.Equal("CLOSED", found.GetProperty("stage").GetString());
        Assert.Equal(
            ["TRIAGE", "ASSESSMENT", "DESIGN", "IMPLEMENTATION", "EVALUATION", "CLOSED"],
            found.GetProperty("stages").EnumerateArray().Select(visit => visit.GetProperty("stage").GetString()).Distinct());
        Assert.Empty(found.GetProperty("openTasks").EnumerateArray());
    }

    [Fact]
    public async Task Records_every_entry_of_the_public_record() =>
        Assert.Equal(24, (await replay.ReadAsync("record { text }")).GetProperty("record").GetArrayLength());

    [Fact]
    public async Task Authorises_23_days_after_the_first_warning_and_acts_short_of_force_after_4()
    {
        var found = await replay.ReadAsync(
            "warnings { validatedAt } mandates { reference recordedAt } measures { terms { catalogue legalBasis } activatedAt }");
        var warned = found.GetProperty("warnings").EnumerateArray().Min(warning => Day(warning, "validatedAt"));
        var authorised = found.GetProperty("mandates").EnumerateArray().Single(mandate => Text(mandate, "reference") == "S/RES/1973 (2011)");
        var shortOfForce = found.GetProperty("measures").EnumerateArray().Where(measure => Text(measure.GetProperty("terms"), "legalBasis") == "CH7-41");

        Assert.Equal(23, (Day(authorised, "recordedAt") - warned).Days);
        Assert.Equal(4, (shortOfForce.Min(measure => Day(measure, "activatedAt")) - warned).Days);
    }

    [Fact]
    public async Task Pauses_what_rests_on_the_mandate_when_it_ends()
    {
        var history = await replay.HistoryAsync("measure.paused");

        Assert.Equal(2, history.Count);
        Assert.All(history, at => Assert.Equal(new DateTime(2011, 10, 31), at.Date));
    }

    [Fact]
    public async Task Evaluates_with_the_African_Union_Brazil_and_South_Africa_consulted()
    {
        var evaluation = Assert.Single((await replay.ReadAsync("evaluations { state consultations { party } }")).GetProperty("evaluations").EnumerateArray());

        Assert.Equal("CLOSED", Text(evaluation, "state"));
        Assert.Equal(
            ["AU", "Brazil", "South Africa"],
            evaluation.GetProperty("consultations").EnumerateArray().Select(consultation => Text(consultation, "party")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Gives_every_decision_its_grounds() =>
        Assert.All(
            (await replay.ReadAsync("decisions { grounds personId at }")).GetProperty("decisions").EnumerateArray(),
            decision => Assert.NotEmpty(Text(decision, "grounds")!));

    [Fact]
    public async Task Meets_no_incident()
    {
        var data = await replay.AskAsync("{ incidents(first: 10) { nodes { elementId message } } }");

        Assert.Empty(data.GetProperty("incidents").GetProperty("nodes").EnumerateArray());
    }

    [Fact]
    public async Task Tells_a_finished_case_again_without_doing_anything()
    {
        var before = await replay.HistoryAsync(type: null);

        var again = await InProcess.RunAsync(Cancellation, replay.Arguments(replay.DataDirectory));

        Assert.Equal(ReplayedCase.Story(replay.Result), ReplayedCase.Story(again));
        Assert.Equal(before.Count, (await replay.HistoryAsync(type: null)).Count);
    }

    [Fact]
    public async Task Leaves_a_journal_that_verifies()
    {
        var verified = await InProcess.RunAsync(Cancellation, "journal", "verify", "--CaseFlow:DataDirectory", replay.DataDirectory);

        Assert.Equal(0, verified.ExitCode);
        Assert.Contains("The journal is intact.", verified.Output, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static DateTime Day(JsonElement element, string name) => element.GetProperty(name).GetDateTime().Date;
}
