using System.Globalization;
using System.Text.Json;

namespace CaseFlow.EndToEnd.Tests.Replays;

/// <summary>What holds of every historic case, whatever its record says.</summary>
/// <param name="replay">The replay.</param>
/// <param name="entries">How many facts its public record has.</param>
public abstract class HistoricCaseTests(ReplayedCase replay, int entries)
{
    [Fact]
    public void Says_what_was_assumed()
    {
        Assert.Equal(0, replay.Result.ExitCode);
        Assert.Contains("(default: not in the record)", replay.Result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Carries_the_case_through_all_stages_to_its_end()
    {
        var found = await replay.ReadAsync("stage stages { stage } openTasks { id }");

        Assert.Equal("CLOSED", Text(found, "stage"));
        Assert.Equal(
            ["TRIAGE", "ASSESSMENT", "DESIGN", "IMPLEMENTATION", "EVALUATION", "CLOSED"],
            found.GetProperty("stages").EnumerateArray().Select(visit => Text(visit, "stage")).Distinct());
        Assert.Empty(found.GetProperty("openTasks").EnumerateArray());
    }

    [Fact]
    public async Task Records_every_entry_of_the_public_record() =>
        Assert.Equal(entries, (await replay.ReadAllAsync("record", "text")).Count);

    [Fact]
    public async Task Leaves_no_warning_undecided() =>
        Assert.All(await replay.ReadAllAsync("warnings", "state"), warning => Assert.Equal("DECIDED", Text(warning, "state")));

    [Fact]
    public async Task Gives_every_decision_its_grounds() =>
        Assert.All(await replay.ReadAllAsync("decisions", "grounds"), decision => Assert.NotEmpty(Text(decision, "grounds")!));

    [Fact]
    public async Task Meets_no_incident()
    {
        var data = await replay.AskAsync("{ incidents(first: 10) { nodes { elementId message } } }");

        Assert.Empty(data.GetProperty("incidents").GetProperty("nodes").EnumerateArray());
    }

    private protected void Prints(string figure) => Assert.Contains(figure, replay.Result.Output, StringComparison.Ordinal);

    /// <summary>The day of the first fact that fits.</summary>
    private protected async Task<DateOnly> DayOfAsync(string kind, string? organisation = null) =>
        (await replay.ReadAllAsync("record", "on kind organisation"))
            .Where(entry => Text(entry, "kind") == kind && (organisation is null || Text(entry, "organisation") == organisation))
            .Min(entry => Day(entry, "on"));

    /// <summary>The day on which a measure of a lead was activated.</summary>
    private protected async Task<DateOnly> ActivatedAsync(string catalogue, string lead) => Day(
        Assert.Single(
            await replay.ReadAllAsync("measures", "activatedAt terms { catalogue lead }"),
            measure => Text(measure.GetProperty("terms"), "catalogue") == catalogue && Text(measure.GetProperty("terms"), "lead") == lead),
        "activatedAt");

    private protected static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private protected static DateOnly Day(JsonElement element, string name) =>
        DateOnly.ParseExact(Text(element, name)![..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
