using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Incidents;

public sealed class RetryingAnIncidentTests
{
    private const string Retry =
        """
        mutation M($id: ID!, $variables: Variables!) {
          retryIncident(input: { incidentId: $id, variables: $variables }) { errors { kind code } incident { resolvedAt } }
        }
        """;

    [Fact]
    public async Task Lets_the_process_go_on_once_the_cause_is_mended()
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();
        var caseId = await client.StartProcessAsync(Processes.NeedsVerdict, "needs-verdict");
        var incident = (await IncidentsAsync(client, caseId)).Single()!;

        var retried = await client.MutateAsync("retryIncident", Retry, new { id = (string?)incident["id"], variables = new { verdict = "yes" } });

        Assert.Equal("fork", (string?)incident["elementId"]);
        Assert.True(retried["errors"]!.AsArray().Count == 0, retried.ToJsonString());
        Assert.NotNull(retried["incident"]?["resolvedAt"]);
        Assert.Empty(await IncidentsAsync(client, caseId));
    }

    [Fact]
    public async Task Is_refused_for_an_id_that_names_none()
    {
        await using var host = await ProductHost.StartAsync();

        var retried = await host.CreateClient().MutateAsync("retryIncident", Retry, new { id = "bm9uZQ", variables = new { } });

        Assert.Equal("INVALID", (string?)retried["errors"]!.AsArray().Single()!["kind"]);
    }

    private static async Task<JsonArray> IncidentsAsync(HttpClient client, string caseId)
    {
        var answer = await client.QueryAsync("query Q($id: ID!) { incidents(first: 10, caseId: $id) { nodes { id elementId code } } }", new { id = caseId });
        return answer.Data?["incidents"]?["nodes"]?.AsArray() ?? throw new InvalidOperationException(answer.Text);
    }
}
