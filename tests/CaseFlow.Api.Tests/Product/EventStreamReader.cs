using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Api.Tests.Product;

/// <summary>A client of a subscription.</summary>
internal sealed class EventStreamReader : IAsyncDisposable
{
    private const string Data = "data: ";

    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private EventStreamReader(HttpResponseMessage response, StreamReader lines) => (_response, _lines) = (response, lines);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Subscribes, and waits until the server has said that it listens.</summary>
    public static async Task<EventStreamReader> OpenAsync(HttpClient client, string query, object? variables = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables }, options: JsonSerializerOptions.Web),
        };
        request.Headers.Accept.ParseAdd("text/event-stream");
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Cancellation));
        await lines.ReadLineAsync(Cancellation);
        return new(response, lines);
    }

    /// <summary>The next event.</summary>
    public async Task<JsonNode> NextAsync()
    {
        while (await _lines.ReadLineAsync(Cancellation) is { } line)
        {
            if (line.StartsWith(Data, StringComparison.Ordinal))
            {
                return JsonNode.Parse(line[Data.Length..])!;
            }
        }

        throw new InvalidOperationException("Expected another event, but the stream has ended.");
    }

    /// <summary>Waits until the server ends the stream.</summary>
    public async Task EndAsync()
    {
        while (await _lines.ReadLineAsync(Cancellation) is not null)
        {
        }
    }

    public ValueTask DisposeAsync()
    {
        _lines.Dispose();
        _response.Dispose();
        return ValueTask.CompletedTask;
    }
}
