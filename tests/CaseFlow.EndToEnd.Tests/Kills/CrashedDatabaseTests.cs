using CaseFlow.EndToEnd.Tests.Histories;
using CaseFlow.EndToEnd.Tests.Load;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Kills;

/// <summary>A PostgreSQL server that crashes under two servers at work: they go on by themselves once it is there again.</summary>
public sealed class CrashedDatabaseTests(ITestOutputHelper output)
{
    private const int CommandsBetween = 40;

    private static readonly int Crashes = LongRun.IsAskedFor ? 20 : 1;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_acknowledged_outlives_the_crash_and_the_servers_go_on()
    {
        await using var postgres = await OwnPostgreSql.StartNewAsync();
        string[] settings = ["--Database:Provider", "PostgreSql", "--ConnectionStrings:CaseFlow", postgres.ConnectionString];
        var migrated = await InProcess.RunAsync(Cancellation, ["migrate", .. settings]);
        Assert.True(migrated.ExitCode == 0, migrated.Output + migrated.Error);
        await using var run = await LoadRun.StartAsync(postgres.ConnectionString, nodes: 2);

        await run.WorkDuringAsync(enough => CrashAsync(postgres, run, enough));

        await run.AssertCleanAsync();
        output.WriteLine($"{Crashes} crashes, {run.History.Calls.Length} commands: clean");
    }

    private static async Task CrashAsync(OwnPostgreSql postgres, LoadRun run, CancellationToken enough)
    {
        var chance = new Random(1996);
        for (var crash = 1; crash <= Crashes; crash++)
        {
            await WorkAsync(run, crash * CommandsBetween, enough);
            await postgres.StopImmediatelyAsync();
            await Task.Delay(chance.Next(500), enough);
            await postgres.StartAsync();
        }

        await WorkAsync(run, (Crashes + 1) * CommandsBetween, enough);
    }

    private static async Task WorkAsync(LoadRun run, int upTo, CancellationToken enough)
    {
        while (run.History.Calls.Count(call => call.Reply == Reply.Done) < upTo)
        {
            await Task.Delay(10, enough);
        }
    }
}
