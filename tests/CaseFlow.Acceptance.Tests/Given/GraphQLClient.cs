using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>Asks and tells the product what any client could, from any exercise post.</summary>
internal sealed class GraphQLClient(Uri server) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = server };

    /// <summary>Asks; answers the data.</summary>
    public async Task<JsonNode> AskAsync(string post, string document, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = document, variables }, options: JsonSerializerOptions.Web),
            Headers = { Authorization = new("Bearer", $"exercise:{post}") },
        };
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.True(answer["errors"] is null, $"{answer["errors"]?.ToJsonString()}: {post} asked {document}");
        return answer["data"]!;
    }

    /// <summary>Sends a mutation by its name; answers its payload.</summary>
    public async Task<JsonNode> MutateAsync(string post, string mutation, JsonObject input, string payload = "")
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var document = $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ code message }} {payload} }} }}";
        return (await AskAsync(post, document, new { input }))[mutation]!;
    }

    public void Dispose() => _http.Dispose();
}
