using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Sends whatever any client could, from any exercise post, and gives the answer as it is, faults included.</summary>
internal sealed class Asker(Uri server) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A query or a mutation; its whole answer.</summary>
    public async Task<JsonNode> AskAsync(string post, string document, JsonObject? variables = null)
    {
        using var request = Request(post, document, variables);
        using var response = await _http.SendAsync(request, Cancellation);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation))
            ?? throw new InvalidOperationException($"Expected an answer, but {response.StatusCode} is empty.");
    }

    /// <summary>Subscribes; the stream, once the server has said that it listens.</summary>
    public async Task<EventStream> SubscribeAsync(string post, string document, JsonObject? variables = null)
    {
        var request = Request(post, document, variables);
        request.Headers.Accept.ParseAdd("text/event-stream");
        var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        return await EventStream.OpenAsync(response);
    }

    /// <summary>A page or a file, with whatever the browser has.</summary>
    public async Task<(int Status, string Body, IReadOnlyList<string> Cookies)> GetAsync(string path, string? cookie = null, string? bearer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request, cookie, bearer);
    }

    /// <summary>A form that is sent.</summary>
    public async Task<(int Status, string Body, IReadOnlyList<string> Cookies)> PostAsync(
        string path, string? cookie, IEnumerable<KeyValuePair<string, string>> form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(form) };
        return await SendAsync(request, cookie, bearer: null);
    }

    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage Request(string post, string document, JsonObject? variables) => new(HttpMethod.Post, "/graphql")
    {
        Content = JsonContent.Create(new { query = document, variables }, options: JsonSerializerOptions.Web),
        Headers = { Authorization = new("Bearer", $"exercise:{post}") },
    };

    private async Task<(int Status, string Body, IReadOnlyList<string> Cookies)> SendAsync(HttpRequestMessage request, string? cookie, string? bearer)
    {
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        if (bearer is not null)
        {
            request.Headers.Authorization = new("Bearer", $"exercise:{bearer}");
        }

        using var response = await _http.SendAsync(request, Cancellation);
        var cookies = response.Headers.TryGetValues("Set-Cookie", out var set) ? set.Select(one => one.Split(';')[0]).ToList() : [];
        return ((int)response.StatusCode, $"{response.Headers.Location}\n{await response.Content.ReadAsStringAsync(Cancellation)}", cookies);
    }
}

/// <summary>What a subscription tells, event by event.</summary>
internal sealed class EventStream : IDisposable
{
    private const string Data = "data: ";

    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private EventStream(HttpResponseMessage response, StreamReader lines) => (_response, _lines) = (response, lines);

    public static async Task<EventStream> OpenAsync(HttpResponseMessage response)
    {
        var lines = new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        await lines.ReadLineAsync(TestContext.Current.CancellationToken);
        return new(response, lines);
    }

    /// <summary>The next event as it is written; null when the stream has ended.</summary>
    public async Task<string?> NextAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (await _lines.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith(Data, StringComparison.Ordinal))
            {
                return line[Data.Length..];
            }
        }

        return null;
    }

    public void Dispose()
    {
        _lines.Dispose();
        _response.Dispose();
    }
}
