using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>Batches as tests begin them and wait for them.</summary>
internal static class BatchParts
{
    /// <summary>Begins one, or the trial of one.</summary>
    public static async Task<string> StartBatchAsync(this GraphQLClient api, string post, object input) =>
        IdOf(await api.MutateAsync(post, "startBatch", SignalParts.Json(input), "batch { id }"));

    /// <summary>Does for real what a trial has tried.</summary>
    public static async Task<string> StartTriedBatchAsync(this GraphQLClient api, string post, string trial) =>
        IdOf(await api.MutateAsync(post, "startTriedBatch", SignalParts.Json(new { batchId = trial }), "batch { id }"));

    /// <summary>A batch once it has ended.</summary>
    public static async Task<JsonNode> EndOfBatchAsync(this GraphQLClient api, string post, string id)
    {
        const string Document =
            "query($id: ID!) { batch(id: $id) { state total done refused items(first: 10) { nodes { instanceId processId state code message } } } }";
        while (true)
        {
            var batch = (await api.AskAsync(post, Document, new { id }))["batch"]!;
            if ((string)batch["state"]! != "RUNNING")
            {
                return batch;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        }
    }

    private static string IdOf(JsonNode payload)
    {
        Assert.Equal("[]", payload["errors"]!.ToJsonString());
        return (string)payload["batch"]!["id"]!;
    }
}
