using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Drafts;

public sealed class DraftingATaskTests
{
    private const string SaveDraft =
        """
        mutation M($id: ID!, $values: Variables!, $seen: Int) {
          saveDraft(input: { taskId: $id, values: $values, basedOn: $seen }) { errors { code } task { draft { values revision keptUntil } } }
        }
        """;

    private const string CompleteTaskForm =
        """
        mutation M($id: ID!, $key: String!) {
          completeTaskForm(input: { taskId: $id, values: {}, clientMutationId: $key }) { errors { code path } task { state draft { revision } } }
        }
        """;

    public static IEnumerable<object[]> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Lasts_until_its_author_completes_the_task(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        var focalPoint = host.CreateClient("fp-eu");
        await host.CreateClient().StartProcessAsync(Processes.OneCheck, "one-check");
        var id = (string)(await focalPoint.QueryAsync("{ myTasks(first: 1) { nodes { id } } }")).Data!["myTasks"]!["nodes"]![0]!["id"]!;

        await focalPoint.MutateAsync("saveDraft", SaveDraft, new { id, values = new { note = "Half" } });
        var saved = await focalPoint.MutateAsync("saveDraft", SaveDraft, new { id, values = new { note = "Whole" }, seen = 1 });
        var stale = await focalPoint.MutateAsync("saveDraft", SaveDraft, new { id, values = new { note = "Other" }, seen = 1 });

        Assert.Equal("""{"values":{"note":"Whole"},"revision":2,"keptUntil":null}""", saved["task"]!["draft"]!.ToJsonString());
        Assert.Equal("draft.changed_elsewhere", (string?)stale["errors"]![0]!["code"]);
        Assert.Equal(id, (string?)Assert.Single(await MineAsync(focalPoint))!["task"]!["id"]);
        Assert.Empty(await MineAsync(host.CreateClient("fp-un")));

        var completed = await focalPoint.MutateAsync("completeTaskForm", CompleteTaskForm, new { id, key = "once" });

        Assert.Equal("""{"state":"COMPLETED","draft":null}""", completed["task"]!.ToJsonString());
        Assert.Empty(await MineAsync(focalPoint));
    }

    [Fact]
    public async Task Ends_when_its_author_throws_it_away()
    {
        await using var host = await ProductHost.StartAsync();
        var focalPoint = host.CreateClient("fp-eu");
        await host.CreateClient().StartProcessAsync(Processes.OneCheck, "one-check");
        var id = (string)(await focalPoint.QueryAsync("{ myTasks(first: 1) { nodes { id } } }")).Data!["myTasks"]!["nodes"]![0]!["id"]!;
        await focalPoint.MutateAsync("saveDraft", SaveDraft, new { id, values = new { note = "Half" } });

        var discarded = await focalPoint.MutateAsync(
            "discardDraft", "mutation M($id: ID!) { discardDraft(input: { taskId: $id }) { errors { code } task { draft { revision } } } }", new { id });

        Assert.Equal("""{"errors":[],"task":{"draft":null}}""", discarded.ToJsonString());
    }

    [Fact]
    public async Task A_variable_within_the_values_is_refused_instead_of_passing_for_empty()
    {
        await using var host = await ProductHost.StartAsync();

        var answer = await host.CreateClient().QueryAsync(
            "mutation M($note: String!) { saveDraft(input: { taskId: \"x\", values: { note: $note } }) { errors { code } } }", new { note = "Half" });

        Assert.Contains("Argument 'input' has invalid value", answer.Text, StringComparison.Ordinal);
    }

    private static async Task<JsonArray> MineAsync(HttpClient client) =>
        (await client.QueryAsync("{ myDrafts(first: 10) { nodes { savedAt task { id } } } }")).Data!["myDrafts"]!["nodes"]!.AsArray();
}
