using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Accesses;

public sealed class AuditTests(CaseFlowHosts hosts)
{
    private const string Log = """
        query($id: ID!) { accessLog(caseId: $id, first: 50) { nodes { at personId postId organisationId door query isOfCase itemIds } } }
        """;

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "N6")]
    public async Task Who_reads_a_restricted_case_stands_in_a_log_that_only_its_owners_security_reads_and_that_shows_no_content(DatabaseProvider provider)
    {
        const string Title = "What the neighbours plan";
        var host = await hosts.OnAsync(provider);
        string[] owners = ["UN", "EU"];
        var input = new { title = Title, country = "XKX", marking = "TLP:AMBER+STRICT", language = "en", owners, startSource = "SIGNAL" };
        var opened = await host.Api.MutateAsync("coord-un", "openCase", JsonSerializer.SerializeToNode(input)!.AsObject(), "case { id }");
        var id = (string)opened["case"]!["id"]!;

        await host.Api.AskAsync("fp-eu", "query($id: ID!) { case(by: { id: $id }) { title } }", new { id });

        var log = await UntilAsync(host, id, nodes => nodes.Any(read => (string?)read!["postId"] == "fp-eu"));
        var read = log.First(read => (string?)read!["postId"] == "fp-eu")!;
        Assert.Equal(("person-fp-eu", "EU"), ((string)read["personId"]!, (string)read["organisationId"]!));
        Assert.Equal(("Http", true), ((string)read["door"]!, (bool)read["isOfCase"]!));
        Assert.DoesNotContain(Title, log.ToJsonString(), StringComparison.Ordinal);
        Assert.NotEmpty((await host.Api.AskAsync("sec-eu", Log, new { id }))["accessLog"]!["nodes"]!.AsArray());
        Assert.Contains("the role SEC", await RefusedAsync(host, "fp-eu", id), StringComparison.Ordinal);
        await RefusedAsync(host, "sec-nato", id);
    }

    // the record is written within a second
    private static async Task<JsonArray> UntilAsync(CaseFlowHost host, string id, Func<JsonArray, bool> isThere)
    {
        while (true)
        {
            var nodes = (await host.Api.AskAsync("sec-un", Log, new { id }))["accessLog"]!["nodes"]!.AsArray();
            if (isThere(nodes))
            {
                return nodes;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<string> RefusedAsync(CaseFlowHost host, string post, string id) =>
        (await Assert.ThrowsAnyAsync<Exception>(() => host.Api.AskAsync(post, Log, new { id }))).Message;
}
