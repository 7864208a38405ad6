using CaseFlow.App.Storage;
using CaseFlow.EndToEnd.Tests.Load;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Kills;

/// <summary>Servers that are killed just where it would hurt most, each followed by one that goes on with what it left.</summary>
public sealed class KilledAtPointsTests
{
    private static readonly (KillPoint Point, Func<LoadClient, string, Task> Work)[] Points =
    [
        (KillPoint.BeforeCommit, Journeys.AppendAsync),
        (KillPoint.AfterCommit, Journeys.AppendAsync),
        (KillPoint.After("UPDATE \"Outbox\""), Journeys.WalkAsync),
        (KillPoint.BeforeSending, Journeys.WalkAsync),
        (KillPoint.AfterSending, Journeys.WalkAsync),
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
            var end = run.Nodes.DoomAsync(0, Cancellation);
            var working = Points[number].Work(client, caseId);
            await end;
            await run.Nodes.RestartAsync(0, Cancellation, Points.ElementAtOrDefault(number + 1).Point);
            await working;
        }

        await run.AssertCleanAsync();
    }
}
