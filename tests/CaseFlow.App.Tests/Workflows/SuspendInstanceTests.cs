using CaseFlow.App.Drafts;
using CaseFlow.App.Incidents;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Timelines;
using CaseFlow.App.Timers;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Workflows;

public sealed class SuspendInstanceTests
{
    private const string Why = "The mandate is in question.";

    private const string Wait = """<receiveTask id="wait" messageRef="Message_News" />""";

    private const string Notify =
        """<serviceTask id="tell"><extensionElements><zeebe:taskDefinition type="notify" /></extensionElements></serviceTask>""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_task_is_read_and_its_draft_saved_but_nobody_takes_or_does_it_until_its_process_goes_on(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one")));
        var task = Assert.Single(await host.OpenTasksAsync());

        await host.DoAsync("coord-un", new SuspendInstance(task.InstanceId, Why));

        Assert.Equal(CaseHost.Start, Assert.Single(await host.OpenTasksAsync()).ProcessSuspendedAt);
        Assert.Equal(CaseHost.Start, Assert.Single(await ProcessesAsync(host)).SuspendedAt);
        Assert.Equal("instance.suspended", await CodeAsync(host, "fp-un", new ClaimTask(task.TaskId)));
        Assert.Equal("instance.suspended", await CodeAsync(host, "fp-un", new CompleteTask(task.TaskId, FeelContext.Empty)));
        Assert.Empty(await host.AskAsync("fp-un", new GetTaskOffers([task.TaskId])));
        await host.DoAsync("fp-un", new SaveDraft(task.TaskId, FeelContext.Of(("note", new FeelString("half done")))));
        Assert.Equal("instance.already_suspended", await CodeAsync(host, "coord-un", new SuspendInstance(task.InstanceId, Why)));

        await host.DoAsync("coord-un", new ResumeInstance(task.InstanceId, "The mandate stands."));

        Assert.Null(Assert.Single(await host.OpenTasksAsync()).ProcessSuspendedAt);
        Assert.Equal(task.TaskId, Assert.Single(await host.AskAsync("fp-un", new GetTaskOffers([task.TaskId]))).TaskId);
        await host.DoAsync("fp-un", new CompleteTask(task.TaskId, FeelContext.Empty));
        var told = (await host.AskAsync(new GetCaseTimeline(host.CaseId, [], null, null, new PageRequest(100)))).Items.Select(item => item.Value.Text).ToList();
        Assert.Contains($"Process suspended, because: {Why}", told);
        Assert.Contains("Process resumed, because: The mandate stands.", told);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Nobody_is_reminded_meanwhile_and_after_a_restart_what_became_due_happens_once(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", new DeployWorkflow([new("escalation.json", ShippedFiles.Read("reference/escalation.json"))]));
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, Climbing("one")));
        var task = Assert.Single(await host.OpenTasksAsync());
        await host.DoAsync("coord-un", new SuspendInstance(task.InstanceId, Why));

        await host.WaitUntilAsync(CaseHost.Start.AddDays(6));
        Assert.Equal(0, Assert.Single(await host.OpenTasksAsync()).EscalatedPercent);
        Assert.All(await TimersAsync(host), timer => Assert.True(timer.IsSuspended));

        await using var restarted = host.Beside();
        await restarted.WaitUntilAsync(CaseHost.Start.AddDays(9));
        Assert.Equal(0, Assert.Single(await restarted.OpenTasksAsync()).EscalatedPercent);
        await restarted.DoAsync("coord-un", new ResumeInstance(task.InstanceId, Why));
        await restarted.WaitUntilAsync(CaseHost.Start.AddDays(9));
        await host.WaitUntilAsync(CaseHost.Start.AddDays(9));

        Assert.Equal((80, task.DueAt), Assert.Single(await host.OpenTasksAsync()) switch { var now => (now.EscalatedPercent, now.DueAt) });
        var told = (await host.AskAsync(new GetCaseTimeline(host.CaseId, [], null, null, new PageRequest(100)))).Items.Select(item => item.Value).ToList();
        Assert.Equal(
            ["50", "80"],
            told.Where(line => line.Code is "task.reminded" or "task.escalated").Select(line => line.Text.Split(" %")[0].Split(' ')[^1]));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_it_has_called_stands_still_with_it_over_all_levels(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(
            SmallProcess.Line("outer", SmallProcess.OnGo, SmallProcess.Call("middle"), SmallProcess.UserTask("after")),
            SmallProcess.Line("middle", "", SmallProcess.Call("inner")),
            SmallProcess.Line("inner", "", SmallProcess.UserTask("one")));
        var processes = await ProcessesAsync(host);
        var (outer, inner) = (Named(processes, "outer"), Named(processes, "inner"));
        var task = Assert.Single(await host.OpenTasksAsync());

        await host.DoAsync("coord-un", new SuspendInstance(outer, Why));

        Assert.Equal([("inner", false), ("middle", false), ("outer", true)], (await ProcessesAsync(host))
            .Where(process => process.SuspendedAt is not null).Select(process => (process.ProcessId, process.IsSuspendedByItself)).Order());
        Assert.Equal("instance.suspended", await CodeAsync(host, "fp-un", new CompleteTask(task.TaskId, FeelContext.Empty)));
        Assert.Equal("instance.suspended_with_caller", await CodeAsync(host, "coord-un", new ResumeInstance(inner, Why)));

        await host.DoAsync("coord-un", new SuspendInstance(inner, "For a reason of its own."));
        await host.DoAsync("coord-un", new ResumeInstance(outer, Why));
        Assert.Equal(["inner"], (await ProcessesAsync(host)).Where(process => process.SuspendedAt is not null).Select(process => process.ProcessId));
        await host.DoAsync("coord-un", new ResumeInstance(inner, Why));
        await host.DoAsync("fp-un", new CompleteTask(task.TaskId, FeelContext.Empty));

        Assert.Equal("after", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_message_that_comes_meanwhile_reaches_it_when_it_goes_on_unless_its_time_has_passed(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("wait", Wait), ("again", Wait.Replace("wait", "again", StringComparison.Ordinal)),
            SmallProcess.UserTask("after")));
        var id = Named(await ProcessesAsync(host), "small");
        await host.DoAsync("coord-un", new SuspendInstance(id, Why));

        Assert.Equal("message.receiver_suspended", (await host.PublishAsync("News")).Rejection.Code);
        Assert.Equal([id], (await host.PublishAsync("News", TimeSpan.FromHours(1))).Value.InstanceIds);
        Assert.Equal([id], (await host.PublishAsync("News", TimeSpan.FromDays(3))).Value.InstanceIds);
        host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await host.OpenTasksAsync());

        await host.DoAsync("coord-un", new ResumeInstance(id, Why));
        Assert.Empty(await host.OpenTasksAsync());

        await host.DoAsync("coord-un", new SuspendInstance(id, Why));
        Assert.False((await host.PublishAsync("News", TimeSpan.FromDays(3))).IsRejected);
        await host.DoAsync("coord-un", new ResumeInstance(id, Why));
        Assert.Equal("after", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Of_two_messages_that_were_held_each_finds_the_step_that_waits_for_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("wait", Wait), ("again", Wait.Replace("wait", "again", StringComparison.Ordinal)),
            SmallProcess.UserTask("after")));
        var id = Named(await ProcessesAsync(host), "small");
        await host.DoAsync("coord-un", new SuspendInstance(id, Why));
        await host.PublishAsync("News", TimeSpan.FromDays(3));
        await host.PublishAsync("News", TimeSpan.FromDays(3));

        await host.DoAsync("coord-un", new ResumeInstance(id, Why));

        Assert.Equal("after", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_job_that_waits_to_go_out_does_when_it_goes_on_and_the_answer_to_one_that_is_out_is_held(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("tell", Notify), SmallProcess.UserTask("after")));
        var id = Named(await ProcessesAsync(host), "small");
        await host.DoAsync("coord-un", new SuspendInstance(id, Why));

        await host.DeliverAsync();
        Assert.Equal((0, (DateTimeOffset?)null), await JobAsync(host));

        var job = await host.WithDbAsync(db => db.Set<OutboxRow>().Where(row => row.Kind == OutsideJob.Kind).Select(row => row.Body).SingleAsync(Cancellation));
        var outside = EventJson.Read<OutsideJob>(job);
        var answered = await host.Get<Dispatcher>().SendAsync(
            Caller.System(Door.Pump), new CompleteJob(host.CaseId, id, outside.JobId), Cancellation);
        Assert.False(answered.IsRejected);
        Assert.Empty(await host.OpenTasksAsync());

        await host.DoAsync("coord-un", new ResumeInstance(id, Why));
        Assert.Equal("after", Assert.Single(await host.OpenTasksAsync()).ElementId);
        Assert.False(await host.WithDbAsync(db => db.Set<OutboxRow>().AnyAsync(row => row.DueAt == OutboxRow.Never, Cancellation)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task It_is_moved_migrated_and_ended_while_it_stands_still(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one"), SmallProcess.UserTask("two")));
        var id = Assert.Single(await host.OpenTasksAsync()).InstanceId;
        await host.DoAsync("coord-un", new SuspendInstance(id, Why));

        await host.DoAsync("coord-un", new ModifyInstance(id, [new("two")], [new("one")], "The first is done."));
        Assert.Empty(await host.OpenTasksAsync());
        await host.DoAsync("coord-un", new DeployWorkflow(
            [SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one"), SmallProcess.UserTask("second"))]));
        await host.DoAsync("coord-un", new MigrateInstance(id, 2, "A better name", [new("two", "second")]));
        await host.DoAsync("coord-un", new ResumeInstance(id, Why));

        Assert.Equal("second", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Only_coordinators_suspend_with_grounds_and_another_instance_starts_all_the_same(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one")));
        var id = Assert.Single(await host.OpenTasksAsync()).InstanceId;

        Assert.Equal("caller.role_needed", await CodeAsync(host, "fp-un", new SuspendInstance(id, Why)));
        Assert.Equal("input.invalid", await CodeAsync(host, "coord-un", new SuspendInstance(id, "")));
        Assert.Equal("instance.not_found", await CodeAsync(host, "coord-un", new SuspendInstance(CaseHost.UnknownId, Why)));
        Assert.Equal("caller.role_needed", await CodeAsync(host, "fp-un", new ResumeInstance(id, Why)));
        Assert.Equal("input.invalid", await CodeAsync(host, "coord-un", new ResumeInstance(id, "")));
        Assert.Equal("instance.not_suspended", await CodeAsync(host, "coord-un", new ResumeInstance(id, Why)));
        await host.DoAsync("coord-un", new SuspendInstance(id, Why));
        Assert.NotNull((await host.PublishAsync("Go")).Value.StartedInstanceId);
        Assert.Equal(2, (await host.OpenTasksAsync()).Count);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_incident_is_looked_at_meanwhile_and_tried_again_afterwards(DatabaseProvider provider)
    {
        const string Broken = """<serviceTask id="odd"><extensionElements><zeebe:taskDefinition type="unknown" /></extensionElements></serviceTask>""";
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("odd", Broken)));
        var id = Named(await ProcessesAsync(host), "small");
        await host.DoAsync("coord-un", new SuspendInstance(id, Why));

        var incident = Assert.Single((await host.AskAsync(new ListIncidents(host.CaseId, true, new PageRequest(10)))).Items).Value;
        Assert.Equal("instance.suspended", await CodeAsync(host, "coord-un", new RetryIncident(incident.IncidentId, FeelContext.Empty)));
        await host.DoAsync("coord-un", new ResumeInstance(id, Why));
        await host.DoAsync("coord-un", new RetryIncident(incident.IncidentId, FeelContext.Empty));
    }

    private static (string Id, string Xml) Climbing(string id) => (
        id,
        SmallProcess.UserTask(id).Xml.Replace(
            "</extensionElements>",
            """
            <zeebe:taskSchedule dueDate="=now() + duration(&quot;P10D&quot;)" />
            <zeebe:properties><zeebe:property name="escalation" value="standard" /></zeebe:properties></extensionElements>
            """,
            StringComparison.Ordinal));

    private static async Task<IReadOnlyList<CaseProcessView>> ProcessesAsync(CaseHost host) => await host.AskAsync(new GetCaseProcesses([host.CaseId]));

    private static Guid Named(IEnumerable<CaseProcessView> processes, string id) => processes.Single(process => process.ProcessId == id).InstanceId;

    private static async Task<IReadOnlyList<TimerView>> TimersAsync(CaseHost host) =>
        [.. (await host.AskAsync(new ListTimers(host.CaseId, null, new PageRequest(50)))).Items.Select(item => item.Value)];

    private static async Task<(int Attempts, DateTimeOffset? SentAt)> JobAsync(CaseHost host)
    {
        var row = await host.WithDbAsync(db => db.Set<OutboxRow>().SingleAsync(row => row.Kind == OutsideJob.Kind, Cancellation));
        return (row.Attempts, row.SentAt);
    }

    private static async Task<string> CodeAsync<T>(CaseHost host, string post, ICommand<Outcome<T>> command) =>
        (await host.SendAsync(post, command)).Rejection.Code;
}
