using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Cases;

public sealed class ReadingACaseTests
{
    public static IEnumerable<object[]> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task An_opened_case_is_found_by_its_id_its_reference_and_in_the_list(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        var client = host.CreateClient();
        var opened = (await client.OpenAsync())["case"]!;
        var (id, reference) = ((string)opened["id"]!, (string)opened["reference"]!);

        var answer = await client.QueryAsync(
            """
            query Find($id: ID!, $reference: String!) {
              byId: case(by: { id: $id }) { reference }
              byReference: case(by: { reference: $reference }) { id }
              node(id: $id) { __typename id }
              cases(first: 10, stage: TRIAGE) { nodes { id } }
            }
            """,
            new { id, reference });

        Assert.Equal(reference, (string?)answer.Data?["byId"]?["reference"]);
        Assert.Equal(id, (string?)answer.Data?["byReference"]?["id"]);
        Assert.Equal(("Case", id), ((string?)answer.Data?["node"]?["__typename"], (string?)answer.Data?["node"]?["id"]));
        Assert.Equal(id, (string?)answer.Data?["cases"]?["nodes"]?.AsArray().Single()?["id"]);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Its_history_is_read_page_by_page_in_both_directions(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        var client = host.CreateClient();
        var id = await client.OpenCaseAsync();

        var forward = await HistoryAsync(client, id, "first: 1");
        var next = await HistoryAsync(client, id, $"first: 1, after: \"{forward.Cursor}\"");
        var backward = await HistoryAsync(client, id, $"last: 1, before: \"{next.Cursor}\"");

        Assert.Equal(("case.opened", "instance.started", "case.opened"), (forward.Type, next.Type, backward.Type));
    }

    [Fact]
    public async Task What_does_not_exist_is_null()
    {
        await using var host = await ProductHost.StartAsync();

        var answer = await host.CreateClient().QueryAsync("""{ case(by: { reference: "CF-00000-00000" }) { id } node(id: "bm9uZQ") { id } }""");

        Assert.Equal("""{"data":{"case":null,"node":null}}""", answer.Text);
    }

    private static async Task<(string? Type, string? Cursor)> HistoryAsync(HttpClient client, string id, string arguments)
    {
        var answer = await client.QueryAsync(
            $"query Q($id: ID!) {{ case(by: {{ id: $id }}) {{ history({arguments}) {{ edges {{ cursor node {{ type body }} }} }} }} }}", new { id });
        var edge = answer.Data?["case"]?["history"]?["edges"]?.AsArray().Single();
        return ((string?)edge?["node"]?["type"], (string?)edge?["cursor"]);
    }
}
