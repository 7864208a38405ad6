using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Replays;

public sealed class ClaimingATaskOfAReplayTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Is_refused_until_the_replay_has_ended(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one")));
        var task = Assert.Single(await host.OpenTasksAsync()).TaskId;

        host.Board.Hold(host.CaseId);
        Assert.Equal("task.being_replayed", await host.RefusalAsync("fp-un", new ClaimTask(task)));

        host.Board.LetGo(host.CaseId);
        await host.DoAsync("fp-un", new ClaimTask(task));
        Assert.Equal(TaskState.Reserved, Assert.Single(await host.OpenTasksAsync()).State);
    }
}
