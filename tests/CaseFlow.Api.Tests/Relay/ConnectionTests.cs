using System.Net;
using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Relay;

public sealed class ConnectionTests(SampleHost host) : IClassFixture<SampleHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Is_read_forward_from_cursor_to_cursor()
    {
        var first = await PageAsync("first: 2");
        var second = await PageAsync($"first: 2, after: \"{first["pageInfo"]!["endCursor"]}\"");

        Assert.Equal(("widget 1, widget 2", true, false), Shape(first));
        Assert.Equal(("widget 3, widget 4", true, false), Shape(second));
    }

    [Fact]
    public async Task Is_read_backward_in_the_same_order()
    {
        var last = await PageAsync("last: 2");
        var before = await PageAsync($"last: 2, before: \"{last["pageInfo"]!["startCursor"]}\"");

        Assert.Equal(("widget 4, widget 5", false, true), Shape(last));
        Assert.Equal(("widget 2, widget 3", false, true), Shape(before));
    }

    [Theory]
    [InlineData("")]
    [InlineData("(first: 0)")]
    [InlineData("(first: 101)")]
    [InlineData("(first: 1, last: 1)")]
    [InlineData("(last: 1, after: \"x\")")]
    public async Task Is_not_read_without_one_size_from_1_to_100(string arguments)
    {
        var answer = await _client.QueryAsync($"{{ widgetList{arguments} {{ nodes {{ name }} }} }}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("Expected ", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_cursor_that_it_did_not_give()
    {
        var answer = await _client.QueryAsync("{ widgetList(first: 1, after: \"MQ\") { nodes { name } } }");

        Assert.Equal("Expected a cursor that this field gave, but it is none.", answer.Message);
    }

    private async Task<JsonNode> PageAsync(string arguments)
    {
        var answer = await _client.QueryAsync(
            $"{{ widgetList({arguments}) {{ nodes {{ name }} pageInfo {{ startCursor endCursor hasNextPage hasPreviousPage }} }} }}");
        return answer.Data?["widgetList"] ?? throw new InvalidOperationException(answer.Text);
    }

    private static (string Names, bool HasNext, bool HasPrevious) Shape(JsonNode page)
    {
        var names = page["nodes"]!.AsArray().Select(node => node!["name"]);
        var info = page["pageInfo"]!;
        return (string.Join(", ", names), (bool)info["hasNextPage"]!, (bool)info["hasPreviousPage"]!);
    }
}
