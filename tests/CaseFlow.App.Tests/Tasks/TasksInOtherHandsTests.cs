using CaseFlow.App.Drafts;
using CaseFlow.App.Organisations;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Organisations;
using CaseFlow.App.Timelines;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Tasks;

public sealed class TasksInOtherHandsTests
{
    private const string Why = "The lawyer on duty.";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_coordinator_gives_a_task_to_whoever_holds_a_post(DatabaseProvider provider)
    {
        await using var host = await SteeredProcess.OpenAsync(provider);
        var task = (await host.OnlyTaskAsync()).TaskId;
        await host.DoAsync("fp-un", new ClaimTask(task));

        await host.DoAsync("coord-un", new AssignTask(task, "legal-un", Why, "person-legal-un"));

        var now = await host.TaskAsync(task);
        Assert.Equal((TaskState.Reserved, "person-legal-un", "legal-un"), (now.State, now.OwnerPersonId, now.AssignedPostId));
        Assert.Equal("task.not_owner", await host.RefusalAsync("fp-un", new CompleteTask(task, FeelContext.Empty)));
        Assert.Contains($"Given to legal-un, because: {Why}: Task write", await host.ToldAsync());
        await host.DoAsync("legal-un", new CompleteTask(task, FeelContext.Empty));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Given_to_a_post_it_stands_in_its_inbox_and_in_no_other(DatabaseProvider provider)
    {
        await using var host = await SteeredProcess.OpenAsync(provider);
        var task = (await host.OnlyTaskAsync()).TaskId;

        await host.DoAsync("coord-un", new AssignTask(task, "legal-un", Why));

        Assert.Equal([task], await host.InboxAsync("legal-un"));
        Assert.Empty(await host.InboxAsync("fp-un"));
        Assert.Equal("task.not_candidate", await host.RefusalAsync("fp-un", new ClaimTask(task)));
        await host.DoAsync("legal-un", new ClaimTask(task));
        await host.DoAsync("legal-un", new ReleaseTask(task));
        Assert.Equal([task], await host.InboxAsync("legal-un"));
    }

    [Fact]
    public async Task It_is_given_to_nobody_who_is_not_there_may_not_act_or_may_not_read()
    {
        await using var host = await SteeredProcess.OpenAsync(DatabaseProvider.Sqlite);
        var task = (await host.OnlyTaskAsync()).TaskId;

        Assert.Equal("post.not_found", await host.RefusalAsync("coord-un", new AssignTask(task, "legal-mars", Why)));
        Assert.Equal("task.receiver_may_not_read", await host.RefusalAsync("coord-un", new AssignTask(task, "admin-un", Why)));
        Assert.Equal("task.acts_not_from_post", await host.RefusalAsync("coord-un", new AssignTask(task, "legal-un", Why, "person-fp-un")));
        Assert.Equal("caller.role_needed", await host.RefusalAsync("fp-un", new AssignTask(task, "legal-un", Why)));
        Assert.Equal("task.receiver_may_not_read", await host.RefusalAsync("fp-un", new DelegateTask(task, "admin-un", true, Why)));
        Assert.Equal("task.receiver_may_not_read", await host.RefusalAsync("fp-un", new ForwardTask(task, ["ADMIN@UN"], Why)));
        Assert.Equal("task.group_of_nobody", await host.RefusalAsync("fp-un", new ForwardTask(task, ["LEGAL@MARS"], Why)));
        Assert.Equal([task], await host.InboxAsync("fp-un"));
    }

    [Fact]
    public async Task Nobody_is_given_what_looks_at_their_own_work()
    {
        await using var host = await SteeredProcess.OpenAsync(DatabaseProvider.Sqlite);
        await host.DoAsync("fp-un", new CompleteTask((await host.OnlyTaskAsync()).TaskId, FeelContext.Empty));
        var approve = (await host.OnlyTaskAsync()).TaskId;

        Assert.Equal("task.separated", await host.RefusalAsync("coord-un", new AssignTask(approve, "fp-un", Why)));
        Assert.Equal("task.separated", await host.RefusalAsync("coord-un", new AssignTask(approve, "fp-un", Why, "person-fp-un")));
        Assert.Equal("task.separated", await host.RefusalAsync("desk-un", new DelegateTask(approve, "fp-un", true, Why)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_candidate_passes_it_on_to_others_in_place_of_those_before(DatabaseProvider provider)
    {
        await using var host = await SteeredProcess.OpenAsync(provider);
        var task = (await host.OnlyTaskAsync()).TaskId;

        await host.DoAsync("fp-un", new ForwardTask(task, ["LEGAL@UN", "DESK@UN"], "Not ours to judge."));

        Assert.Empty(await host.InboxAsync("fp-un"));
        Assert.Equal([task], await host.InboxAsync("desk-un"));
        Assert.Equal([task], await host.InboxAsync("legal-un"));
        Assert.Contains("Passed on to DESK@UN or LEGAL@UN, because: Not ours to judge.: Task write", await host.ToldAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase)), Trait("ResourcePattern", "30")]
    public async Task What_is_delegated_and_comes_back_brings_along_what_the_delegate_has_filled_in(DatabaseProvider provider)
    {
        await using var host = await SteeredProcess.OpenAsync(provider);
        var task = (await host.OnlyTaskAsync()).TaskId;
        await host.DoAsync("fp-un", new SaveDraft(task, EventJson.Read<FeelContext>("""{ "text": "half" }""")));

        await host.DoAsync("fp-un", new DelegateTask(task, "legal-un", ReturnsToMe: true, "I am travelling."));
        Assert.Equal(("legal-un", "fp-un"), ((await host.TaskAsync(task)).OwnerPostId, (await host.TaskAsync(task)).DelegatedByPostId));
        Assert.Equal("""{"text":"half"}""", Assert.Single(await host.AskAsync("legal-un", new GetDrafts([task]))).ValuesJson);
        await host.DoAsync("legal-un", new SaveDraft(task, EventJson.Read<FeelContext>("""{ "text": "whole" }""")));
        Assert.Equal("task.delegated", await host.RefusalAsync("legal-un", new CompleteTask(task, FeelContext.Empty)));
        await host.DoAsync("legal-un", new ResolveTask(task, "Checked."));

        Assert.Equal(("fp-un", null), ((await host.TaskAsync(task)).OwnerPostId, (await host.TaskAsync(task)).DelegatedByPostId));
        Assert.Equal("""{"text":"whole"}""", Assert.Single(await host.AskAsync("fp-un", new GetDrafts([task]))).ValuesJson);
        var history = await host.AskAsync(new GetTaskHistory([task]));
        Assert.Equal(
            [("instance.task_delegated", "legal-un", "I am travelling."), ("instance.task_resolved", "fp-un", "Checked.")],
            history.Where(entry => entry.Words is not null).Select(entry => (entry.Type, entry.ToPostId!, entry.Words!)));
        await host.DoAsync("fp-un", new CompleteTask(task, FeelContext.Empty));
    }

    [Fact]
    public async Task It_is_offered_again_when_whoever_delegated_it_has_left()
    {
        await using var host = await SteeredProcess.OpenAsync(DatabaseProvider.Sqlite);
        var task = (await host.OnlyTaskAsync()).TaskId;
        await host.DoAsync("fp-un", new DelegateTask(task, "legal-un", ReturnsToMe: true, "I am leaving."));
        await host.SendAsync(DirectoryInputs.SignedIn("person-admin-un", "admin-un"), new LetPersonGo("UN", "person-fp-un"));

        await host.DoAsync("legal-un", new ResolveTask(task, "Checked."));

        Assert.Equal(TaskState.Ready, (await host.TaskAsync(task)).State);
    }
}

/// <summary>What posts see of tasks.</summary>
internal static class SeenTasks
{
    public static async Task<IEnumerable<Guid>> InboxAsync(this CaseHost host, string post)
    {
        var page = await host.AskAsync(post, new ListTasks(TaskSelection.Inbox, host.CaseId, new PageRequest(10)));
        return page.Items.Select(item => item.Value.TaskId);
    }

    public static async Task<IEnumerable<string>> ToldAsync(this CaseHost host) =>
        (await host.AskAsync(new GetCaseTimeline(host.CaseId, [], null, null, new PageRequest(100)))).Items.Select(item => item.Value.Text);
}
