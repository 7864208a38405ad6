using System.Net.Http.Json;
using System.Text.Json;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests;

/// <summary>Asks a running server in GraphQL, as a partner system does.</summary>
internal static class Asking
{
    /// <summary>The answer's data.</summary>
    public static async Task<JsonElement> AskAsync(this ServerProcess server, string post, string query, CancellationToken cancellation)
    {
        using var client = server.CreateClient(post);
        return await client.AskAsync(query, cancellation);
    }

    /// <summary>The data of the answer to a client that may ask.</summary>
    public static async Task<JsonElement> AskAsync(this HttpClient client, string query, CancellationToken cancellation)
    {
        using var answer = await client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query }, cancellation);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        Assert.False(body.TryGetProperty("errors", out var errors), $"Expected data, but got {errors}");
        return body.GetProperty("data");
    }
}
