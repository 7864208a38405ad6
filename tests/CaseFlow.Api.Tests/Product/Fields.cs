using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Product;

/// <summary>Requests that many tests need.</summary>
internal static class Fields
{
    public const string OpenCase =
        """
        mutation Open($title: String!, $marking: String!, $key: String) {
          openCase(input: {
            title: $title, country: "LBY", marking: $marking, language: "en", owners: ["UN"], startSource: SIGNAL, clientMutationId: $key
          }) {
            clientMutationId
            errors { code kind message path }
            case { id reference title state stage timeBase stages { stage enteredAt leftAt } }
          }
        }
        """;

    /// <summary>Opens a case and gives its id.</summary>
    public static async Task<string> OpenCaseAsync(this HttpClient client, string title = "Libya")
    {
        var opened = await client.OpenAsync(title);
        return (string?)opened["case"]?["id"] ?? throw new InvalidOperationException(opened.ToJsonString());
    }

    /// <summary>Opens a case and gives the payload.</summary>
    public static Task<JsonNode> OpenAsync(this HttpClient client, string title = "Libya", string marking = "TLP:GREEN", string? key = null) =>
        client.MutateAsync("openCase", OpenCase, new { title, marking, key });

    /// <summary>Sends a mutation and gives its payload.</summary>
    public static async Task<JsonNode> MutateAsync(this HttpClient client, string field, string document, object variables)
    {
        var answer = await client.QueryAsync(document, variables);
        return answer.Data?[field] ?? throw new InvalidOperationException(answer.Text);
    }
}
