using CaseFlow.App.Storage;
using CaseFlow.EndToEnd.Tests.Load;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Kills;

/// <summary>Three servers on one PostgreSQL database that are killed at work, again and again, while clients go on.</summary>
public sealed class KilledNodesTests(ITestOutputHelper output)
{
    private const int Count = 3;

    private static readonly int Kills = LongRun.IsAskedFor ? 200 : 20;

    private static readonly KillPoint[] Points =
        [KillPoint.BeforeCommit, KillPoint.AfterCommit, KillPoint.AfterTaking, KillPoint.BeforeSending, KillPoint.AfterSending];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private int _atPoints;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_was_acknowledged_is_there_once_and_nothing_else()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, Cancellation);
        await using var run = await LoadRun.StartAsync(database.ConnectionString, Count);

        await run.WorkDuringAsync(enough => KillAsync(run.Nodes, enough));

        await run.AssertCleanAsync();
        output.WriteLine($"{Kills} kills, {_atPoints} of them at a named point, {run.History.Calls.Length} commands, {run.History.Reads.Length} reads: clean");
        output.WriteLine(string.Join(", ", run.History.Calls.CountBy(call => call.Reply).Select(count => $"{count.Value} {count.Key}")));
    }

    /// <summary>Each server is killed a while after it began to serve, every other one at a point of its work, and started again.</summary>
    private Task KillAsync(Nodes nodes, CancellationToken enough) => Task.WhenAll(Enumerable.Range(0, nodes.Count).Select(async node =>
    {
        var chance = new Random(1973 + node);
        for (var kill = node; kill < Kills; kill += Count)
        {
            await Task.Delay(chance.Next(50, 1_000), enough);
            if (kill % 2 == 0)
            {
                await nodes.KillAsync(node);
            }
            else if (await nodes.DoomAsync(node, Patience, enough))
            {
                Interlocked.Increment(ref _atPoints);
            }

            await nodes.RestartAsync(node, enough, Points[chance.Next(Points.Length)]);
        }
    }));
}
