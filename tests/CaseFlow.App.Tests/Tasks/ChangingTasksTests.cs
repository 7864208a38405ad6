using CaseFlow.App.Deviations;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Tasks;

public sealed class ChangingTasksTests
{
    private const string Why = "The mission arrives earlier.";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Another_due_time_is_shown_and_takes_the_reminders_along(DatabaseProvider provider)
    {
        await using var host = await SteeredProcess.OpenAsync(provider);
        var task = (await host.OnlyTaskAsync()).TaskId;

        await host.DoAsync("coord-un", new UpdateTask(task, Why, CaseHost.Start.AddHours(10), CaseHost.Start.AddHours(1), 90, ["LEGAL@UN"]));
        await host.WaitUntilAsync(CaseHost.Start.AddHours(5));

        var now = await host.TaskAsync(task);
        Assert.Equal(
            (CaseHost.Start.AddHours(10), CaseHost.Start.AddHours(1), 90, """["LEGAL@UN"]""", 50),
            (now.DueAt!.Value, now.FollowUpAt!.Value, now.Priority, now.CandidateGroupsJson, now.EscalatedPercent));
        Assert.Equal([task], await host.InboxAsync("legal-un"));
        Assert.Empty(await host.InboxAsync("fp-un"));
        Assert.Contains($"Now due 2011-02-26 02:00, because: {Why}: Task write", await host.ToldAsync());
    }

    [Fact]
    public async Task Only_a_coordinator_changes_it_and_to_nothing_that_cannot_be()
    {
        await using var host = await SteeredProcess.OpenAsync(DatabaseProvider.Sqlite);
        var task = (await host.OnlyTaskAsync()).TaskId;

        Assert.Equal("caller.role_needed", await host.RefusalAsync("fp-un", new UpdateTask(task, Why, Priority: 90)));
        Assert.Equal("task.due_in_past", await host.RefusalAsync("coord-un", new UpdateTask(task, Why, CaseHost.Start.AddHours(-1))));
        Assert.Equal("task.unchanged", await host.RefusalAsync("coord-un", new UpdateTask(task, Why)));
        Assert.Equal("task.receiver_may_not_read", await host.RefusalAsync("coord-un", new UpdateTask(task, Why, CandidateGroups: ["ADMIN@UN"])));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_skipped_task_is_told_as_what_it_is_and_nobody_counts_as_its_doer(DatabaseProvider provider)
    {
        await using var host = await SteeredProcess.OpenAsync(provider);
        var task = (await host.OnlyTaskAsync()).TaskId;

        Assert.Equal("caller.role_needed", await host.RefusalAsync("fp-un", new SkipTask(task, Why)));
        await host.DoAsync("coord-un", new SkipTask(task, "The partner has withdrawn."));

        var (skipped, next) = (await host.TaskAsync(task), await host.OnlyTaskAsync());
        Assert.Equal((TaskState.Skipped, null, CaseHost.Start), (skipped.State, skipped.CompletedByPostId, skipped.EndedAt!.Value));
        Assert.Equal("approve", next.ElementId);
        Assert.Contains("Skipped: Task write, because: The partner has withdrawn.", await host.ToldAsync());
        Assert.DoesNotContain(task, await host.InboxAsync("fp-un"));
        var deviation = Assert.Single((await host.AskAsync(new ListDeviations(host.CaseId, null, null, new PageRequest(10)))).Items).Value;
        Assert.Equal((DeviationKind.Skipped, "Task write", "coord-un"), (deviation.Kind, deviation.Name, deviation.Post));
        Assert.Equal("task.not_skippable", await host.RefusalAsync("coord-un", new SkipTask(next.TaskId, Why)));
        await host.DoAsync("fp-un", new CompleteTask(next.TaskId, FeelContext.Empty));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Whoever_has_seen_an_earlier_version_is_refused_and_whoever_has_seen_the_present_one_is_not(DatabaseProvider provider)
    {
        await using var host = await SteeredProcess.OpenAsync(provider);
        var seen = await host.OnlyTaskAsync();
        await host.DoAsync("fp-un", new ClaimTask(seen.TaskId, seen.Version));

        Assert.Equal("task.stale", await host.RefusalAsync("coord-un", new UpdateTask(seen.TaskId, Why, Priority: 90, ExpectedVersion: seen.Version)));
        var now = (await host.TaskAsync(seen.TaskId)).Version;
        await host.DoAsync("coord-un", new UpdateTask(seen.TaskId, Why, Priority: 90, ExpectedVersion: now));
        Assert.Equal("task.stale", await host.RefusalAsync("fp-un", new CompleteTask(seen.TaskId, FeelContext.Empty, now)));
        await host.DoAsync("fp-un", new CompleteTask(seen.TaskId, FeelContext.Empty, now + 1));
    }
}
