using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;

namespace CaseFlow.Acceptance.Tests.Silences;

/// <summary>One text under silence in an exercise case, as people see it through the API.</summary>
internal sealed class SilenceStory
{
    private const string Fields =
        "silences { id version text state voters period zone opensAt closesAt endedAt adoptedWithout receipts { organisation } "
        + "absences { organisation source answeredForBy } extensions { cause closesAt awaited lost grounds } "
        + "voices { kind hasEffect version text amendment author post organisation receivedAt } }";

    private static readonly string[] Owners = ["UN", "EU", "NATO"];

    private SilenceStory(CaseStory story, string id) => (Case, Id) = (story, id);

    public CaseStory Case { get; }

    public string Id { get; }

    public static async Task<SilenceStory> PutAsync(CaseFlowHost host, string period = "STANDARD", params string[] voters)
    {
        var story = await CaseStory.OpenAsync(host);
        var input = new
        {
            subject = "Joint statement",
            text = "The organisations are gravely concerned.",
            language = "en",
            voters = voters is [] ? Owners : voters,
            period,
            zone = "Europe/Brussels",
        };
        await story.DoAsync("coord-un", "putUnderSilence", input);
        return new SilenceStory(story, (string)(await ItemOfAsync(story))["id"]!);
    }

    public Task DoAsync(string post, string mutation, object? more = null) => Case.DoAsync(post, mutation, With(more));

    public Task<string> RefusedAsync(string post, string mutation, object? more = null) => Case.RefusedAsync(post, mutation, With(more));

    public Task<JsonNode> ItemAsync() => ItemOfAsync(Case);

    public async Task<string> StateAsync() => (string)(await ItemAsync())["state"]!;

    public async Task<DateTimeOffset> ClosesAtAsync() => (DateTimeOffset)(await ItemAsync())["closesAt"]!;

    /// <summary>Lets time pass until so long after a moment.</summary>
    public Task PassToAsync(DateTimeOffset moment, TimeSpan after = default) => Case.PassAsync(moment + after - Case.Now);

    /// <summary>What its case's timeline says of silences.</summary>
    public async Task<IReadOnlyList<string>> SaidAsync()
    {
        var lines = (await Case.ReadAsync("timeline(first: 100) { nodes { code text } }"))["timeline"]!["nodes"]!.AsArray();
        return [.. lines.Where(line => ((string)line!["code"]!).StartsWith("silence.", StringComparison.Ordinal)).Select(line => (string)line!["text"]!)];
    }

    private static async Task<JsonNode> ItemOfAsync(CaseStory story) => (await story.ReadAsync(Fields))["silences"]!.AsArray().Single()!;

    private JsonObject With(object? more)
    {
        var fields = JsonSerializer.SerializeToNode(more ?? new { }, JsonSerializerOptions.Web)!.AsObject();
        fields["silenceId"] = Id;
        return fields;
    }
}
