using System.Diagnostics;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Operations;

/// <summary>However many cases are open, a server is soon there again: after a restart, and from a backup.</summary>
public sealed class ManyCasesTests(ManyCases many, ITestOutputHelper output) : IClassFixture<ManyCases>, IDisposable
{
    private readonly TemporaryFolder _elsewhere = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Backup => Path.Combine(_elsewhere.Path, "backup");

    public void Dispose() => _elsewhere.Dispose();

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_server_that_starts_on_them_has_lost_none_and_fires_what_came_due_meanwhile(DatabaseProvider provider)
    {
        var database = await many.OnAsync(provider, Cancellation);

        await using var first = await FirstTask.CompleteAsync(SettingsOf(database), database.Directory, Cancellation);

        output.WriteLine(
            $"{provider}, {ManyCases.Count:N0} open cases: ready {first.Ready.TotalSeconds:F2} s after the start, "
            + $"first task completed after {first.Completed.TotalSeconds:F2} s");
        await first.DueTimersFireAsync(Cancellation);
        await first.AssertEveryCaseAnswersAsync(Cancellation);
    }

    [Fact]
    public async Task An_embedded_database_is_there_again_from_its_backup()
    {
        var database = await many.OnAsync(DatabaseProvider.Sqlite, Cancellation);
        await RunAsync("backup", Backup, "--CaseFlow:DataDirectory", database.Directory);
        var data = Directory.CreateDirectory(Path.Combine(_elsewhere.Path, "data")).FullName;

        await DrillAsync(
            database,
            data,
            ["--CaseFlow:DataDirectory", data, "--CaseFlow:JournalKeyFile", KeyOf(database)],
            () => RunAsync("restore", Backup, "--CaseFlow:DataDirectory", data));
    }

    [Fact]
    public async Task A_database_of_PostgreSQL_is_there_again_from_its_backup()
    {
        var database = await many.OnAsync(DatabaseProvider.PostgreSql, Cancellation);
        await PostgreSqlTools.DumpAsync(database, Backup, Cancellation);
        await using var empty = await TestDatabase.CreateEmptyAsync(DatabaseProvider.PostgreSql, Cancellation);

        string[] settings = [.. SettingsOf(empty), "--CaseFlow:JournalKeyFile", KeyOf(database)];

        await DrillAsync(database, empty.Directory, settings, () => PostgreSqlTools.RestoreAsync(empty, Backup, Cancellation));
    }

    private async Task DrillAsync(TestDatabase database, string data, string[] settings, Func<Task> restore)
    {
        var began = Stopwatch.GetTimestamp();
        await restore();
        var restored = Stopwatch.GetElapsedTime(began);
        await using (var first = await FirstTask.CompleteAsync(settings, data, Cancellation))
        {
            output.WriteLine(
                $"{database.Provider}, backup of {ManyCases.Count:N0} open cases: restored in {restored.TotalSeconds:F2} s, "
                + $"first task completed {(restored + first.Completed).TotalSeconds:F2} s after the restore began");
            await first.AssertEveryCaseAnswersAsync(Cancellation);
        }

        began = Stopwatch.GetTimestamp();
        var verified = await RunAsync(["journal", "verify", .. settings]);
        Assert.Contains("intact", verified.Output, StringComparison.Ordinal);
        output.WriteLine($"{database.Provider}, journal verified in {Stopwatch.GetElapsedTime(began).TotalSeconds:F2} s: {verified.Output}");
    }

    private static async Task<CommandResult> RunAsync(params string[] command)
    {
        var result = await CaseFlowProcess.RunAsync(Cancellation, command);
        Assert.Equal((0, string.Empty), (result.ExitCode, result.ExitCode == 0 ? string.Empty : result.Error));
        return result;
    }

    private static string[] SettingsOf(TestDatabase database) =>
    [
        "--Database:Provider", $"{database.Provider}", "--ConnectionStrings:CaseFlow", database.ConnectionString,
        "--CaseFlow:DataDirectory", database.Directory, "--CaseFlow:JournalKeyFile", KeyOf(database),
    ];

    private static string KeyOf(TestDatabase database) => Path.Combine(database.Directory, "journal-key.pem");
}
