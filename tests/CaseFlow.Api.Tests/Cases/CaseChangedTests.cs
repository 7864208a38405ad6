using CaseFlow.Api.Relay;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Cases;

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

    [Fact]
    public async Task Of_a_case_that_nobody_knows_it_says_so_instead_of_staying_silent()
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();
        var unknown = new Id<CaseView>(new Guid("00000000-0000-0000-0000-00000000c0de")).ToString();

        await using var changes = await EventStreamReader.OpenAsync(
            client, "subscription S($id: ID!) { caseChanged(id: $id) { type } }", new { id = unknown });

        var error = (await changes.NextAsync())["errors"]![0]!;
        Assert.Equal("Expected a case with this id, but there is none.", (string?)error["message"]);
    }

    private static Task<GraphQLAnswer> DecideAsync(HttpClient client, string id, string phase) =>
        client.QueryAsync(
            "mutation M($id: ID!, $phase: CasePhase!) { decidePhase(input: { caseId: $id, phase: $phase, grounds: \"signs\", jump: true }) { case { id } } }",
            new { id, phase });
}
