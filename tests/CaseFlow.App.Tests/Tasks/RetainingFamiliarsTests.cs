using CaseFlow.App.Organisations;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Organisations;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Tasks;

public sealed class RetainingFamiliarsTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase)), Trait("ResourcePattern", "7")]
    public async Task Whoever_completed_the_earlier_step_gets_the_one_that_goes_on_from_it(DatabaseProvider provider)
    {
        await using var host = await SteeredProcess.OpenAsync(provider, SteeredProcess.Retaining);
        await host.DoAsync("desk-un", new CompleteTask((await host.OnlyTaskAsync()).TaskId, FeelContext.Empty));

        var next = await host.OnlyTaskAsync();
        Assert.Equal((TaskState.Reserved, "person-desk-un", "desk-un"), (next.State, next.OwnerPersonId, next.OwnerPostId));
        await host.DoAsync("desk-un", new CompleteTask(next.TaskId, FeelContext.Empty));
    }

    [Fact]
    public async Task Who_has_left_the_post_does_not_get_it_and_it_stays_with_its_candidates()
    {
        await using var host = await SteeredProcess.OpenAsync(DatabaseProvider.Sqlite, SteeredProcess.Retaining);
        var first = (await host.OnlyTaskAsync()).TaskId;
        await host.DoAsync("desk-un", new ClaimTask(first));
        await host.SendAsync(DirectoryInputs.SignedIn("person-admin-un", "admin-un"), new LetPersonGo("UN", "person-desk-un"));
        await host.DoAsync("desk-un", new CompleteTask(first, FeelContext.Empty));

        Assert.Equal((TaskState.Ready, null), ((await host.OnlyTaskAsync()).State, (await host.OnlyTaskAsync()).OwnerPersonId));
        Assert.Equal([(await host.OnlyTaskAsync()).TaskId], await host.InboxAsync("fp-un"));
    }

    [Fact]
    public async Task Who_is_kept_from_it_does_not_get_it_either()
    {
        await using var host = await SteeredProcess.OpenAsync(
            DatabaseProvider.Sqlite, SteeredProcess.Retaining + """<zeebe:property name="excludeCompleterOf" value="write" />""");
        await host.DoAsync("desk-un", new CompleteTask((await host.OnlyTaskAsync()).TaskId, FeelContext.Empty));

        Assert.Equal(TaskState.Ready, (await host.OnlyTaskAsync()).State);
        Assert.Equal("task.excluded", await host.RefusalAsync("desk-un", new ClaimTask((await host.OnlyTaskAsync()).TaskId)));
        Assert.Empty(await host.AskAsync("desk-un", new GetTaskOffers([(await host.OnlyTaskAsync()).TaskId])));
    }
}
