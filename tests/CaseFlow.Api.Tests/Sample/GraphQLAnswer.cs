using System.Net;
using System.Text.Json.Nodes;

namespace CaseFlow.Api.Tests.Sample;

/// <summary>What a server answered, ready to be asserted on.</summary>
public sealed record GraphQLAnswer(HttpStatusCode Status, string? ContentType, HttpResponseMessage Response, string Text)
{
    private JsonNode? Body { get; } = Text.StartsWith('{') ? JsonNode.Parse(Text) : null;

    public JsonNode? Data => Body?["data"];

    public JsonNode? Error => Body?["errors"]?[0];

    public string? Code => (string?)Error?["extensions"]?["code"];

    public string? Message => (string?)Error?["message"];

    public static async Task<GraphQLAnswer> ReadAsync(HttpResponseMessage response) =>
        new(response.StatusCode, response.Content.Headers.ContentType?.MediaType, response,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}
