using CaseFlow.Api.Relay;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Relay;

public sealed class NodeTests(SampleHost host) : IClassFixture<SampleHost>
{
    private static readonly Guid Number = new("0198a0b0-0000-7000-8000-000000000001");
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Is_read_by_the_id_that_it_gave_out()
    {
        var id = NodeId.Write("Widget", Number);

        var answer = await _client.QueryAsync("query Q($id: ID!) { node(id: $id) { __typename id ... on Widget { name } } }", new { id });

        Assert.True(answer.Error is null, answer.Text);
        var node = answer.Data?["node"];
        Assert.Equal(("Widget", id, "found by id"), ((string?)node?["__typename"], (string?)node?["id"], (string?)node?["name"]));
    }

    [Fact]
    public async Task Several_are_read_in_the_order_of_their_ids_with_null_for_the_unknown()
    {
        var answer = await _client.QueryAsync(
            "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = new[] { NodeId.Write("Widget", Number), "nonsense" } });

        Assert.Equal([NodeId.Write("Widget", Number), null], answer.Data?["nodes"]!.AsArray().Select(node => (string?)node?["id"]));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("%%%")]
    [InlineData("")]
    public async Task Of_any_other_id_is_null(string id)
    {
        var answer = await _client.QueryAsync("query Q($id: ID!) { node(id: $id) { id } }", new { id });

        Assert.Equal("""{"data":{"node":null}}""", answer.Text);
    }

    [Fact]
    public async Task Ids_of_another_kind_name_nothing()
    {
        var answer = await _client.QueryAsync("query Q($id: ID!) { numberOf(id: $id) }", new { id = NodeId.Write("Gadget", Number) });

        Assert.Equal(Guid.Empty, (Guid?)answer.Data?["numberOf"]);
    }
}
