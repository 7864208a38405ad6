using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CaseFlow.Api.Tests.Sample;

/// <summary>Sends GraphQL requests as a plain HTTP client does.</summary>
public static class GraphQLClient
{
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>Posts a document with variables.</summary>
    public static Task<GraphQLAnswer> QueryAsync(this HttpClient client, string query, object? variables = null) =>
        client.SendAsync(JsonContent.Create(new { query, variables }, options: JsonSerializerOptions.Web));

    /// <summary>Posts any body.</summary>
    public static Task<GraphQLAnswer> PostAsync(
        this HttpClient client, string body, string contentType = "application/json", string accept = GraphQLResponse) =>
        client.SendAsync(new StringContent(body, Encoding.UTF8, contentType), accept);

    /// <summary>Sends a GET with the document in the address.</summary>
    public static async Task<GraphQLAnswer> GetQueryAsync(this HttpClient client, string query, string accept = GraphQLResponse)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await GraphQLAnswer.ReadAsync(await client.SendAsync(request, TestContext.Current.CancellationToken));
    }

    private static async Task<GraphQLAnswer> SendAsync(this HttpClient client, HttpContent content, string accept = GraphQLResponse)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await GraphQLAnswer.ReadAsync(await client.SendAsync(request, TestContext.Current.CancellationToken));
    }
}
