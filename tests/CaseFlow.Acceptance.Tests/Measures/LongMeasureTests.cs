using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Measures;

public sealed class LongMeasureTests
{
    private const int Years = 3;

    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    /// <summary>Three years take half a minute: in a short run they pass once.</summary>
    public static IEnumerable<object[]> Databases => LongRun.IsAskedFor ? TestDatabase.Providers : [[DatabaseProvider.Sqlite]];

    [Theory]
    [MemberData(nameof(Databases))]
    [Trait("Requirement", "S43")]
    public async Task A_structural_measure_of_36_months_keeps_its_timers_through_restarts_and_new_versions(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        var story = await host.UpstreamAsync();
        await story.GoOnUntilAsync("T_Report");
        var reviews = (await TimersAsync(story)).Single(timer => timer.Element == "Timer_JointReview");

        for (var month = 1; month <= 12 * Years; month++)
        {
            if (month % 12 == 6)
            {
                var before = await TimersAsync(story);
                await host.RestartAsync();
                await DeployMoreFrequentAsync(host);
                Assert.Equal(before, await TimersAsync(story));
            }

            await story.PassAsync(Month);
            await ReviewIndicatorsAsync(story);
        }

        Assert.Equal(Years + 1, await NewestVersionAsync(host));
        Assert.Equal(Enumerable.Range(0, 12 * Years).Select(number => reviews.DueAt + (number * Month)), await OpenedAsync(story, "T_JointReview"));
        var quarters = await OpenedAsync(story, "T_IndicatorReview");
        Assert.Equal(4, quarters.Count);
        Assert.All(quarters.Zip(quarters.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, TimeSpan.FromDays(89), TimeSpan.FromDays(122)));
        Assert.Contains(reviews with { DueAt = reviews.DueAt + (12 * Years * Month) }, await TimersAsync(story));

        await story.CompleteAsync(
            "fp-un", "T_Report", "submitImplementationReport", new { status = "Done", text = "It holds", harm = false, result = "COMPLETE" });
        Assert.DoesNotContain(await TimersAsync(story), timer => timer.Element == reviews.Element);
    }

    /// <summary>All that is shipped, anew, with shorter terms; what runs has begun with the old ones.</summary>
    private static async Task DeployMoreFrequentAsync(CaseFlowHost host)
    {
        var files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "workflows"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".bpmn" or ".dmn" or ".form");
        var version = await NewestVersionAsync(host);
        var resources = files.Select(file => new { name = Path.GetFileName(file), text = Shorten(File.ReadAllText(file), version) });
        var payload = await host.Api.MutateAsync("coord-un", "deployWorkflow", new JsonObject { ["resources"] = ToJson(resources) });
        Assert.Equal("[]", payload["errors"]!.ToJsonString());
    }

    private static string Shorten(string text, int version) => text
        .Replace("R/P30D", $"R/P{10 - version}D", StringComparison.Ordinal)
        .Replace(">P3M<", $">P{60 - version}D<", StringComparison.Ordinal);

    private static JsonNode ToJson(object value) => System.Text.Json.JsonSerializer.SerializeToNode(value)!;

    private static async Task<int> NewestVersionAsync(CaseFlowHost host)
    {
        var found = await host.Api.AskAsync("coord-un", """{ workflows(first: 1, kind: PROCESS, key: "implement") { nodes { version } } }""");
        return (int)found["workflows"]!["nodes"]![0]!["version"]!;
    }

    private static async Task ReviewIndicatorsAsync(CaseStory story)
    {
        if ((await story.OpenStepsAsync()).Contains("T_IndicatorReview"))
        {
            await story.CompleteAsync("analyst-un", "T_IndicatorReview", "completeTask", new { variables = VariantAnswers.To("indicator-review") });
        }
    }

    private static async Task<IReadOnlyList<Waiting>> TimersAsync(CaseStory story)
    {
        const string Timers = "timers(first: 100) { nodes { id elementId dueAt processVersion percent } }";
        return [.. (await story.ReadAsync(Timers))["timers"]!["nodes"]!.AsArray().Select(timer => Waiting.Of(timer!))];
    }

    private static async Task<IReadOnlyList<DateTimeOffset>> OpenedAsync(CaseStory story, string step) =>
    [
        .. from task in await story.AllTasksAsync("elementId openedAt")
           where (string)task["elementId"]! == step
           select (DateTimeOffset)task["openedAt"]! into openedAt
           orderby openedAt
           select openedAt,
    ];

    private sealed record Waiting(string? Element, DateTimeOffset DueAt, int? Version, int? Percent)
    {
        public static Waiting Of(JsonNode timer) =>
            new((string?)timer["elementId"], (DateTimeOffset)timer["dueAt"]!, (int?)timer["processVersion"], (int?)timer["percent"]);
    }
}
