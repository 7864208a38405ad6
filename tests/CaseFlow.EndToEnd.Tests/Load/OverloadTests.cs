using System.Net;
using System.Net.Http.Json;
using CaseFlow.App.Storage;
using CaseFlow.EndToEnd.Tests.Histories;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Load;

/// <summary>A server that is asked for twice as much as it can do: what it accepts it does, and all others are told when to come again.</summary>
public sealed class OverloadTests(ITestOutputHelper output) : IDisposable
{
    private const int Cases = 20;
    private const double Slowest = 50;

    private static readonly TimeSpan Overload = TimeSpan.FromSeconds(LongRun.IsAskedFor ? 60 : 2);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(LongRun.IsAskedFor ? 5 : 1);
    private static readonly string[] Posts = ["coord-un", "analyst-un", "analyst-eu", "desk-eu", "fp-un", "fp-eu", "fp-nato"];

    private readonly TemporaryFolder _folder = new();
    private readonly Recorder _recorder = new();
    private readonly HttpClient _http = new();
    private int _asked;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _http.Dispose();
        _folder.Dispose();
    }

    public static TheoryData<DatabaseProvider> Databases { get; } =
        LongRun.IsAskedFor ? [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql] : [DatabaseProvider.PostgreSql];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Whatever_is_accepted_is_done_and_the_rest_is_told_when_to_come_again(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, Cancellation);
        await using var nodes = new Nodes(1, _folder.Path, SettingsOf(database));
        await nodes.StartAsync(Cancellation);
        var reader = new LoadClient(0, nodes, _recorder, _http) { GivesUp = 0 };
        var cases = await Task.WhenAll(Enumerable.Range(0, Cases).Select(_ => reader.OpenCaseAsync()));
        var address = await nodes.AnyAsync(reader.Chance, Cancellation);
        Task<bool> Ask() => AskAsync(address, cases);

        var most = await FindCapacityAsync(Ask);
        var twice = await OpenLoop.RunAsync(2 * most.AcceptedRate, Overload, Ask, Cancellation);

        output.WriteLine($"{provider}, first refusals: {most}");
        output.WriteLine($"{provider}, twice as much as was then accepted: {twice}");
        using var ready = await _http.GetAsync(new Uri(address, "/health/ready"), Cancellation);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        var kept = new KeptState(await AuditReader.ReadAllAsync(reader), [], []);
        Assert.Empty(HistoryChecker.Check(_recorder.History, kept));
    }

    /// <summary>Asks for more and more until some are turned away. What is accepted then is all that there is.</summary>
    private static async Task<Offered> FindCapacityAsync(Func<Task<bool>> ask)
    {
        for (var rate = Slowest; ; rate *= 2)
        {
            var offered = await OpenLoop.RunAsync(rate, Step, ask, Cancellation);
            if (offered.Refused > 0)
            {
                return offered;
            }
        }
    }

    private async Task<bool> AskAsync(Uri address, string?[] cases)
    {
        var number = Interlocked.Increment(ref _asked);
        var mark = $"entry-{number}.";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/graphql"))
        {
            Content = JsonContent.Create(new { query = AddEntry, variables = new { mark, caseId = cases[number % cases.Length] } }),
            Headers = { Authorization = new("Bearer", $"exercise:{Posts[number % Posts.Length]}") },
        };
        using var answer = await _http.SendAsync(request, Cancellation);
        var isDone = answer.StatusCode == HttpStatusCode.OK;
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        if (isDone)
        {
            Assert.DoesNotContain("\"message\"", text, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(1)), (answer.StatusCode, answer.Headers.RetryAfter?.Delta));
            Assert.Contains("\"OVERLOADED\"", text, StringComparison.Ordinal);
        }

        var deed = new Deed.Write("case.record_entry_added", mark);
        _recorder.Add(new RecordedCall(mark, deed, isDone ? Reply.Done : Reply.Refused, isDone ? [mark] : []));
        return isDone;
    }

    // as it comes, but for what other tests change so that they do not depend on the machine
    private string[] SettingsOf(TestDatabase database) =>
    [
        "--Database:Provider", $"{database.Provider}", "--ConnectionStrings:CaseFlow", database.ConnectionString,
        "--CaseFlow:JournalKeyFile", Path.Combine(_folder.Path, "journal-key.pem"), "--Api:LongestWait", "00:00:00.4",
        "--Logging:LogLevel:Default", "Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information",
    ];

    private const string AddEntry =
        """
        mutation ($mark: String!, $caseId: ID!) { addRecordEntry(input: { clientMutationId: $mark, caseId: $caseId, entry: {
          kind: EVENT, on: "2026-03-02", dayVerified: true, actorName: "A", text: $mark, source: "S" } }) { errors { message } } }
        """;
}
