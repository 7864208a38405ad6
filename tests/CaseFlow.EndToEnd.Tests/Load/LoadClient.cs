using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CaseFlow.EndToEnd.Tests.Histories;

namespace CaseFlow.EndToEnd.Tests.Load;

/// <summary>
/// A client that works through GraphQL on whichever server it finds, and sends a command again under the same key while it was not
/// answered. Now and then it gives up, and now and then it sends what was answered once more.
/// </summary>
/// <param name="number">Its name in the history.</param>
/// <param name="nodes">The servers.</param>
/// <param name="recorder">Where the history is written.</param>
/// <param name="http">The wire.</param>
internal sealed class LoadClient(int number, Nodes nodes, Recorder recorder, HttpClient http)
{
    private const double SendsAgain = 0.1;

    private int _keys;

    /// <summary>How often it gives up after a sending that was not answered, from 0 to 1.</summary>
    public double GivesUp { get; init; } = 0.1;

    /// <summary>The client's own chance.</summary>
    public Random Chance { get; } = new(number);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A text that nothing else has.</summary>
    public string NextMark() => $"mark-{number}-{Interlocked.Increment(ref _keys)}.";

    /// <summary>Sends a command until it is answered or given up.</summary>
    /// <returns>The payload when it was accepted; null when it was refused or never answered.</returns>
    public async Task<JsonElement?> CallAsync(string post, string mutation, Deed deed, string input, string selection)
    {
        var key = $"key-{number}-{Interlocked.Increment(ref _keys)}";
        var document = $"mutation {{ {mutation}(input: {{ clientMutationId: \"{key}\", {input} }}) {{ {selection} errors {{ code message }} }} }}";
        while (true)
        {
            if (await TrySendAsync(post, document) is { } data)
            {
                var payload = data.GetProperty(mutation);
                var isDone = payload.GetProperty("errors").GetArrayLength() == 0;
                var answeredAt = recorder.Now();
                var again = isDone && Chance.NextDouble() < SendsAgain ? await TrySendAsync(post, document) : null;
                recorder.Add(new RecordedCall(
                    key,
                    deed,
                    isDone ? Reply.Done : Reply.Refused,
                    isDone ? [payload.GetRawText(), .. again is { } repeat ? [repeat.GetProperty(mutation).GetRawText()] : ImmutableArray<string>.Empty] : [],
                    isDone ? answeredAt : long.MaxValue));
                return isDone ? payload : null;
            }

            if (Chance.NextDouble() < GivesUp)
            {
                recorder.Add(new RecordedCall(key, deed, Reply.Unknown, []));
                return null;
            }
        }
    }

    /// <summary>Asks until there is an answer.</summary>
    public async Task<JsonElement> AskAsync(string post, string query)
    {
        while (true)
        {
            if (await TrySendAsync(post, $"{{ {query} }}") is { } data)
            {
                return data;
            }
        }
    }

    /// <summary>Looks at the newest lines of a case's audit.</summary>
    public async Task ReadAuditAsync(string caseId)
    {
        var beganAt = recorder.Now();
        var data = await AskAsync("coord-un", $"case(by: {{ id: \"{caseId}\" }}) {{ history(last: 100) {{ nodes {{ {AuditReader.Fields} }} }} }}");
        var nodes = data.GetProperty("case").GetProperty("history").GetProperty("nodes");
        recorder.Add(new RecordedRead($"client {number} of {caseId}", beganAt, [.. nodes.EnumerateArray().Select(AuditReader.Read)]));
    }

    /// <summary>One sending.</summary>
    /// <returns>The data, or null when nobody knows what became of it.</returns>
    private async Task<JsonElement?> TrySendAsync(string post, string query)
    {
        var address = new Uri(await nodes.AnyAsync(Chance, Cancellation), "/graphql");
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(new { query }) };
        request.Headers.Authorization = new("Bearer", $"exercise:{post}");
        try
        {
            using var answer = await http.SendAsync(request, Cancellation);
            var body = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
            if (answer.StatusCode == HttpStatusCode.OK && !body.TryGetProperty("errors", out var errors))
            {
                return body.GetProperty("data");
            }

            Assert.DoesNotContain("LIMIT_EXCEEDED", body.GetRawText(), StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or JsonException || IsTimeout(gone))
        {
        }

        await Task.Delay(Chance.Next(10, 60), Cancellation);
        return null;
    }

    private static bool IsTimeout(Exception exception) => exception is TaskCanceledException && !Cancellation.IsCancellationRequested;
}
