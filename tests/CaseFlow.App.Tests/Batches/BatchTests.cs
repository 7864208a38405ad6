using CaseFlow.App.Access;
using CaseFlow.App.Batches;
using CaseFlow.App.Cases;
using CaseFlow.App.Incidents;
using CaseFlow.App.Messages;
using CaseFlow.App.Organisations;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Organisations;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Batches;

/// <summary>One thing is done with many processes, in the background.</summary>
public sealed class BatchTests
{
    private const string Why = "The mandate is in question.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Each_process_is_worked_on_once_and_what_is_refused_is_told_by_its_own_code(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var runs = await RunsAsync(host, 3);
        await host.DoAsync("coord-un", new SuspendInstance(runs[1], Why));

        var batch = await StartAsync(host, new StartBatch(BatchOperation.Suspend, Why, ProcessId: "small"));
        Assert.Equal((BatchState.Running, 3, 0, 0), Figures(await FindAsync(host, batch)));
        await host.DeliverAsync();

        Assert.Equal((BatchState.Completed, 3, 2, 1), Figures(await FindAsync(host, batch)));
        Assert.Equal(
            [(runs[0], BatchItemState.Done, null), (runs[1], BatchItemState.Refused, "instance.already_suspended"), (runs[2], BatchItemState.Done, null)],
            (await ItemsAsync(host, batch)).Select(item => (item.InstanceId, item.State, item.Code)));
        Assert.All(await ProcessesAsync(host), process => Assert.NotNull(process.SuspendedAt));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_trial_tells_what_would_become_of_each_and_the_real_one_judges_anew(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var runs = await RunsAsync(host, 2);

        var trial = await StartAsync(host, new StartBatch(BatchOperation.Cancel, Why, IsTrial: true, InstanceIds: runs));
        await host.DeliverAsync();
        Assert.Equal((BatchState.Completed, 2, 2, 0), Figures(await FindAsync(host, trial)));
        Assert.All(await ProcessesAsync(host), process => Assert.Equal("Running", process.State));

        var batch = await StartedAsync(host, new StartTriedBatch(trial));
        Assert.Equal(batch, (await FindAsync(host, trial)).RealId);
        await host.DoAsync("coord-un", new CancelInstance(runs[0], "It was opened twice."));
        await host.DeliverAsync();

        Assert.Equal(
            [(BatchItemState.Refused, "instance.ended"), (BatchItemState.Done, null)],
            (await ItemsAsync(host, batch)).Select(item => (item.State, item.Code)));
        Assert.All(await ProcessesAsync(host), process => Assert.Equal("Terminated", process.State));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_trial_is_done_for_real_once_and_only_when_it_has_told_of_all(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await RunsAsync(host, 1);

        var trial = await StartAsync(host, new StartBatch(BatchOperation.Modify, Why, IsTrial: true, ProcessId: "small", ToElementId: "two"));
        Assert.Equal("batch.trial_not_completed", await CodeAsync(host, "coord-un", new StartTriedBatch(trial)));
        await host.DeliverAsync();
        Assert.Equal("batch.not_found", await CodeAsync(host, "coord-eu", new StartTriedBatch(trial)));
        var batch = await StartedAsync(host, new StartTriedBatch(trial));
        Assert.Equal("batch.started_already", await CodeAsync(host, "coord-un", new StartTriedBatch(trial)));
        Assert.Equal("batch.no_trial", await CodeAsync(host, "coord-un", new StartTriedBatch(batch)));
        await host.DeliverAsync();

        Assert.Single(await host.OpenTasksAsync(), task => task.ElementId == "two");
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Another_host_goes_on_where_one_left_off_and_no_process_is_worked_on_twice(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var runs = await RunsAsync(host, 6);
        var batch = await StartAsync(host, new StartBatch(BatchOperation.Modify, Why, InstanceIds: runs, FromElementId: "one", ToElementId: "two"));
        await using var other = host.Beside();

        await Task.WhenAll(host.DeliverAsync(), other.DeliverAsync());

        Assert.Equal((BatchState.Completed, 6, 6, 0), Figures(await FindAsync(host, batch)));
        Assert.Equal(6, (await host.OpenTasksAsync()).Count(task => task.ElementId == "two"));
        Assert.All(await host.OpenTasksAsync(), task => Assert.Equal("two", task.ElementId));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_turn_that_comes_twice_is_taken_once(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var runs = await RunsAsync(host, 1);
        var batch = await StartAsync(host, new StartBatch(BatchOperation.Modify, Why, InstanceIds: runs, ToElementId: "two"));
        var message = new OutboxMessage(CaseHost.UnknownId, batch, BatchSender.Name, EventJson.Write(new BatchTurn(batch, 0)));

        await host.WithAsync<IEnumerable<IOutboxSender>, bool>(async senders =>
        {
            var sender = senders.OfType<BatchSender>().Single();
            await sender.SendAsync(message, Cancellation);
            await sender.SendAsync(message, Cancellation);
            return true;
        });
        await host.DeliverAsync();

        Assert.Equal((BatchState.Completed, 1, 1, 0), Figures(await FindAsync(host, batch)));
        Assert.Single(await host.OpenTasksAsync(), task => task.ElementId == "two");
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_stopped_batch_leaves_alone_whose_turn_has_not_come(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var runs = await RunsAsync(host, 2);
        var batch = await StartAsync(host, new StartBatch(BatchOperation.Suspend, Why, CaseId: host.CaseId));

        await host.DoAsync("coord-un", new CancelBatch(batch));
        await host.DeliverAsync();

        Assert.Equal((BatchState.Cancelled, 2, 0, 0), Figures(await FindAsync(host, batch)));
        Assert.All(await ItemsAsync(host, batch), item => Assert.Equal(BatchItemState.Waiting, item.State));
        Assert.All(await ProcessesAsync(host), process => Assert.Null(process.SuspendedAt));
        Assert.Equal("batch.over", await CodeAsync(host, "coord-un", new CancelBatch(batch)));
        Assert.Equal(2, runs.Count);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_was_done_when_a_host_died_is_kept_although_the_batch_was_stopped_meanwhile(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var runs = await RunsAsync(host, 2);
        var batch = await StartAsync(host, new StartBatch(BatchOperation.Suspend, Why, InstanceIds: runs));
        var turns = await host.WithDbAsync(async db => await db.Set<OutboxRow>().Where(row => row.CaseId == batch).ToListAsync(Cancellation));
        var first = turns.Single(turn => EventJson.Read<BatchTurn>(turn.Body).Number == 0);

        await host.SendAsync("coord-un", new SuspendInstance(runs[0], Why), $"{first.Id}");
        await host.DoAsync("coord-un", new CancelBatch(batch));
        await host.DeliverAsync();

        Assert.Equal((BatchState.Cancelled, 2, 1, 0), Figures(await FindAsync(host, batch)));
        Assert.Equal([BatchItemState.Done, BatchItemState.Waiting], (await ItemsAsync(host, batch)).Select(item => item.State));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Each_is_judged_by_what_its_sender_is_when_its_turn_comes(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.SeedAsync("coord-un", "admin-un");
        var runs = await RunsAsync(host, 1);
        var coordinator = DirectoryInputs.SignedIn("person-coord-un", "coord-un");
        var batch = (await host.SendAsync(coordinator, new StartBatch(BatchOperation.Suspend, Why, InstanceIds: runs))).Value.BatchId;

        await host.SendAsync(DirectoryInputs.SignedIn("person-admin-un", "admin-un"), new LetPersonGo("UN", "person-coord-un"));
        await host.DeliverAsync();

        Assert.Equal("caller.no_standing", Assert.Single(await ItemsAsync(host, batch)).Code);
        Assert.Null(Assert.Single(await ProcessesAsync(host)).SuspendedAt);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_its_post_may_not_read_any_more_is_neither_changed_nor_shown(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await RunsAsync(host, 1);
        var shared = (await host.SendAsync("coord-eu", new OpenCase("Shared", "XKX", Marking.Amber, "en", ["EU", "UN"], StartSource.Signal))).Value.CaseId;
        await host.SendAsync("coord-eu", new PublishMessage(shared, "Go", null, FeelContext.Empty, TimeSpan.Zero, null));
        var batch = await StartAsync(host, new StartBatch(BatchOperation.Suspend, Why, ProcessId: "small"));
        Assert.Equal(2, (await ItemsAsync(host, batch)).Count);

        await host.DoAsync("coord-eu", new ChangeCaseAccess(shared, Why, OffAgenda: true, AddReaders: ["coord-eu"]));
        await host.DeliverAsync();

        Assert.Equal((BatchState.Completed, 2, 1, 1), Figures(await FindAsync(host, batch)));
        Assert.Equal([host.CaseId], (await ItemsAsync(host, batch)).Select(item => item.CaseId));
        Assert.All(await host.AskAsync("coord-eu", new GetCaseProcesses([shared])), process => Assert.Null(process.SuspendedAt));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task They_are_chosen_by_process_version_and_what_their_cases_are_like(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var run = Assert.Single(await RunsAsync(host, 1));

        foreach (var filter in new[] { new CaseFilter(Country: "XKX"), new CaseFilter(State: CaseState.Closed), new CaseFilter(Owner: "EU") })
        {
            Assert.Equal("batch.empty", await CodeAsync(host, "coord-un", new StartBatch(BatchOperation.Suspend, Why, IsTrial: true, Cases: filter)));
        }

        Assert.Equal("batch.empty", await CodeAsync(host, "coord-un", new StartBatch(BatchOperation.Suspend, Why, ProcessId: "small", ProcessVersion: 2)));
        var libya = new CaseFilter(Country: "LBY", Owner: "UN");
        var batch = await StartAsync(host, new StartBatch(BatchOperation.Suspend, Why, IsTrial: true, ProcessId: "small", Cases: libya));
        Assert.Equal((run, "small"), Assert.Single((await ItemsAsync(host, batch)).Select(item => (item.InstanceId, item.ProcessId))));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Migration_resumption_and_the_retry_of_incidents_are_done_to_many_too(DatabaseProvider provider)
    {
        const string Odd = """<serviceTask id="odd"><extensionElements><zeebe:taskDefinition type="unknown" /></extensionElements></serviceTask>""";
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("odd", Odd), SmallProcess.UserTask("after")));
        await host.DoAsync("coord-un", new DeployWorkflow([SmallProcess.Line("small", SmallProcess.OnGo, ("odd", Odd), SmallProcess.UserTask("later"))]));

        var migration = await DoneAsync(host, new StartBatch(BatchOperation.Migrate, Why, ProcessId: "small", ProcessVersion: 1, ToVersion: 2));
        Assert.Equal((BatchState.Completed, 1, 1, 0), Figures(migration));
        Assert.Equal(2, Assert.Single(await ProcessesAsync(host)).Version);

        var retrial = await DoneAsync(host, new StartBatch(BatchOperation.RetryIncidents, Why, CaseId: host.CaseId));
        Assert.Equal((BatchState.Completed, 1, 1, 0), Figures(retrial));
        Assert.Single((await host.AskAsync(new ListIncidents(host.CaseId, true, new PageRequest(10)))).Items);

        await DoneAsync(host, new StartBatch(BatchOperation.Suspend, Why, CaseId: host.CaseId));
        Assert.Equal((BatchState.Completed, 1, 1, 0), Figures(await DoneAsync(host, new StartBatch(BatchOperation.Resume, Why, CaseId: host.CaseId))));
        Assert.Null(Assert.Single(await ProcessesAsync(host)).SuspendedAt);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Only_coordinators_begin_one_with_what_they_may_see_and_only_their_post_reads_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var runs = await RunsAsync(host, 1);
        var hidden = (await host.SendAsync("coord-eu", new OpenCase("Elsewhere", "XKX", Marking.AmberStrict, "en", ["EU"], StartSource.Signal))).Value.CaseId;
        var started = await host.SendAsync("coord-eu", new PublishMessage(hidden, "Go", null, FeelContext.Empty, TimeSpan.Zero, null));
        var foreign = started.Value.StartedInstanceId!.Value;

        Assert.Equal("caller.role_needed", await CodeAsync(host, "fp-un", new StartBatch(BatchOperation.Suspend, Why, InstanceIds: runs)));
        Assert.Equal("input.invalid", await CodeAsync(host, "coord-un", new StartBatch(BatchOperation.Suspend, "", InstanceIds: runs)));
        Assert.Equal("batch.selection_needed", await CodeAsync(host, "coord-un", new StartBatch(BatchOperation.Suspend, Why)));
        Assert.Equal("batch.selection_needed", await CodeAsync(host, "coord-un", new StartBatch(BatchOperation.Suspend, Why, Cases: new())));
        Assert.Equal("batch.version_needed", await CodeAsync(host, "coord-un", new StartBatch(BatchOperation.Migrate, Why, InstanceIds: runs)));
        Assert.Equal("batch.step_needed", await CodeAsync(host, "coord-un", new StartBatch(BatchOperation.Modify, Why, InstanceIds: runs)));
        Assert.Equal("batch.empty", await CodeAsync(host, "coord-un", new StartBatch(BatchOperation.Modify, Why, InstanceIds: [foreign])));
        Assert.Equal("batch.empty", await CodeAsync(host, "coord-un", new StartBatch(BatchOperation.Suspend, Why, InstanceIds: [foreign])));

        var batch = await StartAsync(host, new StartBatch(BatchOperation.Suspend, Why, ProcessId: "small"));
        Assert.Equal(runs, (await ItemsAsync(host, batch)).Select(item => item.InstanceId));
        Assert.Empty(await host.AskAsync("coord-eu", new GetBatches([batch])));
        Assert.Empty((await host.AskAsync("coord-eu", new ListBatches(new PageRequest(10)))).Items);
        Assert.Empty((await host.AskAsync("coord-eu", new ListBatchItems(batch, null, new PageRequest(10)))).Items);
        Assert.Equal("batch.not_found", await CodeAsync(host, "coord-eu", new CancelBatch(batch)));
        Assert.Equal(batch, Assert.Single((await host.AskAsync(new ListBatches(new PageRequest(10)))).Items).Value.BatchId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Nobody_but_the_host_says_what_became_of_one(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var batch = await StartAsync(host, new StartBatch(BatchOperation.Suspend, Why, InstanceIds: await RunsAsync(host, 1)));

        Assert.Equal("caller.role_needed", await CodeAsync(host, "coord-un", new ReportBatchItem(batch, 0, null)));
        Assert.Equal((BatchState.Running, 1, 0, 0), Figures(await FindAsync(host, batch)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_process_is_ended_with_grounds_by_a_coordinator_alone(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var run = Assert.Single(await RunsAsync(host, 1));

        Assert.Equal("caller.role_needed", await CodeAsync(host, "fp-un", new CancelInstance(run, Why)));
        Assert.Equal("input.invalid", await CodeAsync(host, "coord-un", new CancelInstance(run, "")));
        await host.DoAsync("coord-un", new CancelInstance(run, Why));
        Assert.Equal("instance.ended", await CodeAsync(host, "coord-un", new CancelInstance(run, Why)));
        Assert.Equal("Terminated", Assert.Single(await ProcessesAsync(host)).State);
    }

    private static async Task<IReadOnlyList<Guid>> RunsAsync(CaseHost host, int count)
    {
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one"), SmallProcess.UserTask("two")));
        for (var more = 1; more < count; more++)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(1));
            await host.PublishAsync("Go");
        }

        return [.. (await ProcessesAsync(host)).Select(process => process.InstanceId)];
    }

    private static Task<Guid> StartAsync(CaseHost host, StartBatch command) => StartedAsync(host, command);

    private static async Task<Guid> StartedAsync(CaseHost host, ICommand<Outcome<BatchReceipt>> command)
    {
        var started = await host.SendAsync("coord-un", command);
        Assert.False(started.IsRejected, started.IsRejected ? started.Rejection.Message : null);
        return started.Value.BatchId;
    }

    private static async Task<BatchView> DoneAsync(CaseHost host, StartBatch command)
    {
        var batch = await StartAsync(host, command);
        await host.DeliverAsync();
        return await FindAsync(host, batch);
    }

    private static async Task<BatchView> FindAsync(CaseHost host, Guid batch) => Assert.Single(await host.AskAsync(new GetBatches([batch])));

    private static async Task<IReadOnlyList<BatchItemView>> ItemsAsync(CaseHost host, Guid batch) =>
        [.. (await host.AskAsync(new ListBatchItems(batch, null, new PageRequest(100)))).Items.Select(item => item.Value)];

    private static (BatchState, int, int, int) Figures(BatchView batch) => (batch.State, batch.Total, batch.Done, batch.Refused);

    private static async Task<IReadOnlyList<CaseProcessView>> ProcessesAsync(CaseHost host) => await host.AskAsync(new GetCaseProcesses([host.CaseId]));

    private static async Task<string> CodeAsync<T>(CaseHost host, string post, ICommand<Outcome<T>> command) =>
        (await host.SendAsync(post, command)).Rejection.Code;
}
