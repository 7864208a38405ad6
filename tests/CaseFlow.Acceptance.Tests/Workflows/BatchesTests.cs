using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Workflows;

/// <summary>A coordinator does one thing with many processes; it goes on by itself, also on another server.</summary>
public sealed class BatchesTests
{
    private const string Grounds = "The mandate is in question";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task It_is_tried_first_and_then_done_over_a_restart_with_a_result_for_each(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        await Visit.DeployAsync(host, "prepare", "travel");
        CaseStory[] stories = [await Visit.BeginAsync(host), await Visit.BeginAsync(host), await Visit.BeginAsync(host)];
        var rests = (await Visit.RunAsync(stories[1])).Id;
        Assert.Null(Refusal(await host.Api.MutateAsync("coord-un", "suspendInstance", SignalParts.Json(new { instanceId = rests, grounds = Grounds }))));

        var trialId = await host.Api.StartBatchAsync("coord-un", Suspending);
        var trial = await host.Api.EndOfBatchAsync("coord-un", trialId);
        Assert.Equal((3, 2, 1), ((int)trial["total"]!, (int)trial["done"]!, (int)trial["refused"]!));
        Assert.Null(await SuspendedAtAsync(stories[0]));

        var id = await host.Api.StartTriedBatchAsync("coord-un", trialId);
        await host.RestartAsync();
        var batch = await host.Api.EndOfBatchAsync("coord-un", id);

        Assert.Equal(("COMPLETED", 3, 2, 1), ((string)batch["state"]!, (int)batch["total"]!, (int)batch["done"]!, (int)batch["refused"]!));
        var refused = Assert.Single(batch["items"]!["nodes"]!.AsArray(), item => (string)item!["state"]! == "REFUSED")!;
        Assert.Equal((rests, "visit", "instance.already_suspended"), ((string)refused["instanceId"]!, (string)refused["processId"]!, (string)refused["code"]!));
        Assert.NotNull((string?)refused["message"]);
        foreach (var story in stories)
        {
            Assert.NotNull(await SuspendedAtAsync(story));
        }

        Assert.Equal("batch.over", Refusal(await host.Api.MutateAsync("coord-un", "cancelBatch", SignalParts.Json(new { batchId = id }))));
        Assert.Equal("caller.role_needed", Refusal(await host.Api.MutateAsync("fp-un", "startBatch", SignalParts.Json(Suspending))));
        var tried = await host.Api.AskAsync("coord-un", "query($id: ID!) { batch(id: $id) { real { id } } }", new { id = trialId });
        Assert.Equal(id, (string)tried["batch"]!["real"]!["id"]!);
        var listed = (await host.Api.AskAsync("coord-un", "{ batches(first: 5) { nodes { id } } }"))["batches"]!["nodes"]!.AsArray();
        Assert.Contains(listed, one => (string)one!["id"]! == id);
        var again = SignalParts.Json(new { batchId = trialId });
        Assert.Equal("batch.started_already", Refusal(await host.Api.MutateAsync("coord-un", "startTriedBatch", again)));
        Assert.Equal("batch.not_found", Refusal(await host.Api.MutateAsync("admin-un", "startTriedBatch", again)));
        Assert.Null((await host.Api.AskAsync("dir-un", "query($id: ID!) { batch(id: $id) { state } }", new { id }))["batch"]);
    }

    private static object Suspending { get; } = new { operation = "SUSPEND", grounds = Grounds, isTrial = true, processId = "visit" };

    private static async Task<string?> SuspendedAtAsync(CaseStory story) =>
        (string?)Visit.Of((await story.ReadAsync("processes { processId suspendedAt }"))["processes"]!)["suspendedAt"];

    private static string? Refusal(JsonNode payload) => (string?)payload["errors"]!.AsArray().FirstOrDefault()?["code"];
}
