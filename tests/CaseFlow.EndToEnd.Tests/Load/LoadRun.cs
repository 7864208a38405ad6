using System.Diagnostics;
using CaseFlow.App.Storage;
using CaseFlow.EndToEnd.Tests.Histories;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Load;

/// <summary>Clients at work on several servers of one PostgreSQL database, and a look at the end whether every promise was kept.</summary>
internal sealed class LoadRun : IAsyncDisposable
{
    // a server that has just begun needs most of a small machine for itself
    private static readonly int Clients = LongRun.IsAskedFor ? 6 : 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TemporaryFolder _folder = new();
    private readonly Receiver _receiver = new();
    private readonly Recorder _recorder = new();
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(20) };
    private readonly IReadOnlyList<string> _settings;

    private LoadRun(string connectionString, int nodes)
    {
        _settings =
        [
            "--Database:Provider", nameof(DatabaseProvider.PostgreSql), "--ConnectionStrings:CaseFlow", connectionString,
            "--CaseFlow:JournalKeyFile", Path.Combine(_folder.Path, "journal-key.pem"), "--Notifications:WebhookUrl", _receiver.Address.AbsoluteUri,
            "--Logging:LogLevel:Default", "Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information",
        ];
        Nodes = new(nodes, _folder.Path, _settings);
    }

    public Nodes Nodes { get; }

    public History History => _recorder.History;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="connectionString">A migrated PostgreSQL database.</param>
    /// <param name="nodes">How many servers.</param>
    public static async Task<LoadRun> StartAsync(string connectionString, int nodes)
    {
        var run = new LoadRun(connectionString, nodes);
        await run.Nodes.StartAsync(Cancellation);
        return run;
    }

    /// <summary>A client that never gives up, and a case on which all work.</summary>
    public async Task<(LoadClient Client, string CaseId)> BeginAsync()
    {
        var client = new LoadClient(0, Nodes, _recorder, _http) { GivesUp = 0 };
        await Walk.DeployAsync(client);
        return (client, (await client.OpenCaseAsync())!);
    }

    /// <summary>Lets clients work until the trouble is over and every server is there again.</summary>
    public async Task WorkDuringAsync(Func<CancellationToken, Task> trouble)
    {
        var (_, shared) = await BeginAsync();
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var troubled = trouble(enough.Token);
        var working = Enumerable.Range(1, Clients).Select(number => WorkAsync(Client(number), shared, troubled)).ToArray();
        await foreach (var ended in Task.WhenEach(working))
        {
            if (ended.IsFaulted)
            {
                await enough.CancelAsync();
            }
        }

        await Task.WhenAll(working);
        await troubled;
    }

    /// <summary>Fails the test, by name of what is wrong, unless all that clients were told is true and nothing else was done.</summary>
    public async Task AssertCleanAsync()
    {
        var waiting = Stopwatch.StartNew();
        var faults = HistoryChecker.Check(History, await ReadAsync());
        while (faults.Any(IsUnderWay) && waiting.Elapsed < Patience)
        {
            await Task.Delay(500, Cancellation);
            faults = HistoryChecker.Check(History, await ReadAsync());
        }

        Assert.True(faults.IsEmpty, string.Join('\n', faults.Select(fault => $"{fault.Kind}: {fault.What}")));
        var verified = await InProcess.RunAsync(Cancellation, ["journal", "verify", .. _settings]);
        Assert.True(verified.ExitCode == 0, verified.Output + verified.Error);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Nodes.DisposeAsync();
        await _receiver.DisposeAsync();
        _http.Dispose();
        _folder.Dispose();
    }

    // what goes by the outbox comes when a dead server's lease has run out
    private static bool IsUnderWay(HistoryFault fault) =>
        fault.Kind is FaultKind.NotYetDelivered || (fault.Kind is FaultKind.Lost && fault.What.StartsWith("case.opened", StringComparison.Ordinal));

    private static async Task WorkAsync(LoadClient client, string shared, Task troubled)
    {
        while (!troubled.IsCompleted)
        {
            await (client.Chance.Next(8) switch
            {
                0 or 1 => client.AssessAsync(),
                2 => client.ReportAsync(),
                3 or 4 => client.WalkAsync(shared),
                _ => client.AppendAsync(shared),
            });
        }
    }

    private LoadClient Client(int number) => new(number, Nodes, _recorder, _http);

    private async Task<KeptState> ReadAsync()
    {
        var client = Client(Clients + 1);
        var audit = await AuditReader.ReadAllAsync(client);
        return new(
            audit,
            [
                .. await AuditReader.ReadDraftsAsync(client, "fp-un"),
                .. await AuditReader.ReadDraftsAsync(client, "fp-eu"),
                .. await AuditReader.ReadDraftsAsync(client, "fp-nato"),
            ],
            _receiver.Taken);
    }
}
