using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using CaseFlow.EndToEnd.Tests.Histories;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Load;

/// <summary>A server that is asked for far more than it can do: what it accepts it does, and all others are told when to come again.</summary>
public sealed class OverloadTests(ITestOutputHelper output) : IDisposable
{
    private const int Clients = 200;
    private const int RequestsOfEach = 4;

    private readonly TemporaryFolder _folder = new();
    private readonly Recorder _recorder = new();
    private readonly ConcurrentBag<TimeSpan> _accepted = [];
    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = Clients + 1 });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _http.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Whatever_is_accepted_is_done_and_the_rest_is_told_when_to_come_again()
    {
        // fewer than there are clients, so that some are turned away on any machine
        string[] room = ["--Api:RequestsAtOnce", "4", "--Api:RequestsWaiting", "100", "--Api:LongestWait", "00:00:00.4"];
        await using var nodes = new Nodes(1, _folder.Path, room);
        await nodes.StartAsync(Cancellation);
        var reader = new LoadClient(0, nodes, _recorder, _http) { GivesUp = 0 };
        var caseId = (await reader.OpenCaseAsync())!;
        var address = await nodes.AnyAsync(reader.Chance, Cancellation);
        for (var warming = 0; warming < 50; warming++)
        {
            await reader.AppendAsync(caseId);
        }


        var working = Task.WhenAll(Enumerable.Range(1, Clients).Select(client => WorkAsync(address, caseId, client)));
        do
        {
            await AssertIsReachableAsync(address);
        }
        while (!working.IsCompleted);
        await working;

        var kept = new KeptState(await AuditReader.ReadAllAsync(reader), [], []);
        Assert.Empty(HistoryChecker.Check(_recorder.History, kept));
        var refused = _recorder.History.Calls.Count(call => call.Reply == Reply.Refused);
        Assert.True(refused > 0 && !_accepted.IsEmpty, $"Expected some to be accepted and some refused, but {_accepted.Count} and {refused} were.");
        var times = _accepted.Order().ToArray();
        output.WriteLine($"{times.Length} accepted, {refused} refused; accepted in {times[times.Length / 2]} (median), {times[times.Length * 99 / 100]} (p99)");
    }

    private async Task WorkAsync(Uri address, string caseId, int client)
    {
        for (var number = 1; number <= RequestsOfEach; number++)
        {
            var (mark, began) = ($"entry-{client}-{number}.", Stopwatch.GetTimestamp());
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/graphql"))
            {
                Content = JsonContent.Create(new { query = AddEntry(caseId, mark) }),
                Headers = { Authorization = new("Bearer", "exercise:coord-un") },
            };
            using var answer = await _http.SendAsync(request, Cancellation);
            var isDone = answer.StatusCode == HttpStatusCode.OK;
            var text = await answer.Content.ReadAsStringAsync(Cancellation);
            if (isDone)
            {
                Assert.DoesNotContain("\"message\"", text, StringComparison.Ordinal);
                _accepted.Add(Stopwatch.GetElapsedTime(began));
            }
            else
            {
                Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(1)), (answer.StatusCode, answer.Headers.RetryAfter?.Delta));
                Assert.Contains("\"OVERLOADED\"", text, StringComparison.Ordinal);
            }

            var deed = new Deed.Write("case.record_entry_added", mark);
            _recorder.Add(new RecordedCall(mark, deed, isDone ? Reply.Done : Reply.Refused, isDone ? [mark] : []));
        }
    }

    private async Task AssertIsReachableAsync(Uri address)
    {
        using var ready = await _http.GetAsync(new Uri(address, "/health/ready"), Cancellation);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }

    private static string AddEntry(string caseId, string mark) =>
        $$"""
        mutation { addRecordEntry(input: { clientMutationId: "{{mark}}", caseId: "{{caseId}}", entry: {
          kind: EVENT, on: "2026-03-02", dayVerified: true, actorName: "A", text: "{{mark}}", source: "S" } }) { errors { message } } }
        """;
}
