using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Cases;

public sealed class CaseChangedTests
{
    [Fact]
    public async Task Tells_what_happened_since_the_cursor_and_what_happens_now()
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();
        var id = await client.OpenCaseAsync();

        await using var first = await EventStreamReader.OpenAsync(
            client, "subscription S($id: ID!) { caseChanged(id: $id) { type cursor case { phase } } }", new { id });
        await DecideAsync(client, id, "EARLY_WARNING");
        var change = (await first.NextAsync())["data"]!["caseChanged"]!;
        await DecideAsync(client, id, "RESPONSE");
        await using var resumed = await EventStreamReader.OpenAsync(
            client,
            "subscription S($id: ID!, $after: String) { caseChanged(id: $id, after: $after) { type case { phase } } }",
            new { id, after = (string?)change["cursor"] });
        var missed = (await resumed.NextAsync())["data"]!["caseChanged"]!;

        Assert.Equal(("case.phase_decided", "EARLY_WARNING"), ((string?)change["type"], (string?)change["case"]?["phase"]));
        Assert.Equal(("case.phase_decided", "RESPONSE"), ((string?)missed["type"], (string?)missed["case"]?["phase"]));
    }

    private static Task<GraphQLAnswer> DecideAsync(HttpClient client, string id, string phase) =>
        client.QueryAsync(
            "mutation M($id: ID!, $phase: CasePhase!) { decidePhase(input: { caseId: $id, phase: $phase, grounds: \"signs\", jump: true }) { case { id } } }",
            new { id, phase });
}
