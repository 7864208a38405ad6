using CaseFlow.App.Storage;
using CaseFlow.EndToEnd.Tests.Load;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Kills;

/// <summary>Servers that are killed just where it would hurt most, each followed by one that goes on with what it left.</summary>
public sealed class KilledAtPointsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly (KillPoint Point, Func<LoadClient, string, Task> Work)[] Points =
    [
        (KillPoint.AfterCommit, Journeys.AppendAsync),
        (KillPoint.AfterSending, Journeys.WalkAsync),
        .. LongRun.IsAskedFor ? More : [],
    ];

    private static (KillPoint Point, Func<LoadClient, string, Task> Work)[] More =>
    [
        (KillPoint.BeforeCommit, Journeys.AppendAsync),
        (KillPoint.AfterTaking, Journeys.WalkAsync),
        (KillPoint.BeforeSending, Journeys.WalkAsync),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_lost_and_nothing_is_done_twice()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, Cancellation);
        await using var run = await LoadRun.StartAsync(database.ConnectionString, nodes: 1);
        var (client, caseId) = await run.BeginAsync();

        await run.Nodes.KillAsync(0);
        await run.Nodes.RestartAsync(0, Cancellation, Points[0].Point);
        for (var number = 0; number < Points.Length; number++)
        {
            var end = run.Nodes.DoomAsync(0, Patience, Cancellation);
            var working = Points[number].Work(client, caseId);
            Assert.True(await end, $"Expected the server to come to {Points[number].Point}, but it did not.");
            await run.Nodes.RestartAsync(0, Cancellation, Points.ElementAtOrDefault(number + 1).Point);
            await working;
        }

        await run.AssertCleanAsync();
    }
}
