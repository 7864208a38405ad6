using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Tasks;

public sealed class TasksAtRestTests
{
    private const string Why = "The mission is on its way.";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_task_that_rests_is_resumed_by_itself_and_is_due_later(DatabaseProvider provider)
    {
        await using var host = await SteeredProcess.OpenAsync(provider);
        var task = (await host.OnlyTaskAsync()).TaskId;

        await host.DoAsync("coord-un", new SuspendTask(task, Why, CaseHost.Start.AddHours(30)));

        var resting = await host.TaskAsync(task);
        Assert.Equal((CaseHost.Start, CaseHost.Start.AddHours(30)), (resting.SuspendedAt!.Value, resting.ResumesAt!.Value));
        Assert.Equal("task.suspended", await host.RefusalAsync("fp-un", new ClaimTask(task)));
        Assert.Empty(await host.AskAsync("fp-un", new GetTaskOffers([task])));
        await host.WaitUntilAsync(CaseHost.Start.AddHours(60));
        var now = await host.TaskAsync(task);
        Assert.Equal((null, CaseHost.Start.AddHours(160), 0), (now.SuspendedAt, now.DueAt!.Value, now.EscalatedPercent));
        Assert.Contains($"Rests until 2011-02-26 22:00, because: {Why}: Task write", await host.ToldAsync());
        await host.DoAsync("fp-un", new CompleteTask(task, FeelContext.Empty));
    }

    [Fact]
    public async Task Its_owner_and_coordinators_let_it_rest_and_resume_it_and_nobody_else()
    {
        await using var host = await SteeredProcess.OpenAsync(DatabaseProvider.Sqlite);
        var task = (await host.OnlyTaskAsync()).TaskId;

        Assert.Equal("task.not_owner", await host.RefusalAsync("fp-un", new SuspendTask(task, Why)));
        await host.DoAsync("fp-un", new ClaimTask(task));
        Assert.Equal("task.resumed_in_past", await host.RefusalAsync("fp-un", new SuspendTask(task, Why, CaseHost.Start.AddHours(-1))));
        await host.DoAsync("fp-un", new SuspendTask(task, Why));
        Assert.Equal("task.not_owner", await host.RefusalAsync("desk-un", new ResumeTask(task)));
        await host.DoAsync("coord-un", new ResumeTask(task));
        Assert.Equal("task.not_suspended", await host.RefusalAsync("fp-un", new ResumeTask(task)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Whoever_works_on_a_task_is_seen_to_and_has_it_in_their_inbox(DatabaseProvider provider)
    {
        await using var host = await SteeredProcess.OpenAsync(provider);
        var task = (await host.OnlyTaskAsync()).TaskId;

        await host.DoAsync("fp-un", new StartTask(task));
        Assert.Equal(TaskState.InProgress, (await host.TaskAsync(task)).State);
        Assert.Equal([task], await host.InboxAsync("fp-un"));
        Assert.Empty(await host.InboxAsync("desk-un"));

        await host.DoAsync("fp-un", new StopTask(task));
        Assert.Equal(TaskState.Reserved, (await host.TaskAsync(task)).State);
    }

    [Fact]
    public async Task What_somebody_who_reads_the_case_says_of_a_task_stands_in_its_history()
    {
        await using var host = await SteeredProcess.OpenAsync(DatabaseProvider.Sqlite);
        var task = await host.OnlyTaskAsync();

        await host.DoAsync("legal-un", new CommentTask(task.TaskId, "The annex is missing."));
        Assert.Equal("task.not_found", await host.RefusalAsync("admin-un", new CommentTask(task.TaskId, "Let me see.")));

        var said = Assert.Single(await host.AskAsync(new GetTaskHistory([task.TaskId])), entry => entry.Words is not null);
        Assert.Equal(("legal-un", "The annex is missing."), (said.Actor.PostId, said.Words));
        Assert.Equal(task.Version, (await host.TaskAsync(task.TaskId)).Version);
        Assert.Contains("About Task write: The annex is missing.", await host.ToldAsync());
    }
}
