using CaseFlow.App.Drafts;
using CaseFlow.App.Incidents;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Timelines;
using CaseFlow.App.Timers;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Workflows;

public sealed class MigrateInstanceTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_task_goes_over_with_its_ladder_its_draft_and_its_owner_and_is_found_under_its_new_step(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", new DeployWorkflow([new("escalation.json", ShippedFiles.Read("reference/escalation.json"))]));
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, Climbing("one"), SmallProcess.UserTask("two")));
        var before = Assert.Single(await host.OpenTasksAsync());
        await host.DoAsync("fp-un", new ClaimTask(before.TaskId));
        await host.DoAsync("fp-un", new SaveDraft(before.TaskId, FeelContext.Of(("note", new FeelString("half done")))));
        var timers = await TimersAsync(host);
        Assert.NotEmpty(timers);

        await host.DoAsync("coord-un", new DeployWorkflow([SmallProcess.Line("small", SmallProcess.OnGo, Climbing("first"), SmallProcess.UserTask("two"))]));
        await host.DoAsync("coord-un", new MigrateInstance(before.InstanceId, 2, "A better name", [new("one", "first")]));

        var after = Assert.Single(await host.OpenTasksAsync());
        Assert.Equal(
            (before.TaskId, "first", before.Name, before.DueAt, TaskState.Reserved),
            (after.TaskId, after.ElementId, after.Name, after.DueAt, after.State));
        Assert.Equal(timers.Select(timer => timer with { ElementId = "first", ProcessVersion = 2, ElementName = "Task first" }), await TimersAsync(host));
        await host.WaitUntilAsync(CaseHost.Start.AddDays(6));
        Assert.Equal(50, Assert.Single(await host.OpenTasksAsync()).EscalatedPercent);
        await host.DoAsync("fp-un", new CompleteTask(before.TaskId, FeelContext.Empty));
        Assert.Equal("two", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_incident_goes_over_and_is_retried_where_the_new_version_has_mended_it(DatabaseProvider provider)
    {
        const string Broken =
            """<scriptTask id="sum"><extensionElements><zeebe:script expression="=1" resultVariable="x" />{0}</extensionElements></scriptTask>""";
        const string Input = """<zeebe:ioMapping><zeebe:input source="=missing" target="y" /></zeebe:ioMapping>""";
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("sum", Broken.Replace("{0}", Input, StringComparison.Ordinal))));
        var process = Assert.Single(await host.AskAsync(new GetCaseProcesses([host.CaseId])));
        var incident = Assert.Single((await host.AskAsync(new ListIncidents(host.CaseId, true, new PageRequest(10)))).Items).Value;

        var mended = Broken.Replace("{0}", "", StringComparison.Ordinal).Replace("\"sum\"", "\"total\"", StringComparison.Ordinal);
        await host.DoAsync("coord-un", new DeployWorkflow([SmallProcess.Line("small", SmallProcess.OnGo, ("total", mended), SmallProcess.UserTask("one"))]));
        await host.DoAsync("coord-un", new MigrateInstance(process.InstanceId, 2, "Mended", [new("sum", "total")]));

        Assert.Equal("total", Assert.Single((await host.AskAsync(new ListIncidents(host.CaseId, true, new PageRequest(10)))).Items).Value.ElementId);
        await host.DoAsync("coord-un", new RetryIncident(incident.IncidentId, FeelContext.Empty));
        Assert.Equal("one", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_is_called_from_then_on_is_what_was_deployed_with_the_new_version(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        WorkflowResource[] Files(string within) =>
        [
            SmallProcess.Line("outer", SmallProcess.OnGo, SmallProcess.UserTask("one"), SmallProcess.Call("inner")),
            SmallProcess.Line("inner", "", SmallProcess.UserTask(within)),
        ];
        await host.StartAsync(Files("old"));
        var task = Assert.Single(await host.OpenTasksAsync());

        await host.DoAsync("coord-un", new DeployWorkflow([.. Files("new")]));
        await host.DoAsync("coord-un", new MigrateInstance(task.InstanceId, 2, "The inner process was redrawn"));
        await host.DoAsync("fp-un", new CompleteTask(task.TaskId, FeelContext.Empty));

        Assert.Equal("new", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_was_decided_before_is_shown_by_the_table_that_decided_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        WorkflowResource[] Files(int high) =>
        [
            SmallProcess.Line("small", SmallProcess.OnGo, Banding("before"), SmallProcess.UserTask("one"), Banding("after"), SmallProcess.UserTask("two")),
            DeployWorkflowTests.BandsFrom(high),
        ];
        await host.StartAsync(Files(high: 7));
        var task = Assert.Single(await host.OpenTasksAsync());

        await host.DoAsync("coord-un", new DeployWorkflow([.. Files(high: 3)]));
        await host.DoAsync("coord-un", new MigrateInstance(task.InstanceId, 2, "The bands have changed"));
        await host.DoAsync("fp-un", new CompleteTask(task.TaskId, FeelContext.Empty));

        var evaluations = (await host.AskAsync(new ListDecisionEvaluations(host.CaseId, new PageRequest(10)))).Items.Select(item => item.Value);
        Assert.Equal(
            [("before", 1, "\"low\""), ("after", 2, "\"high\"")],
            evaluations.OrderBy(one => one.Version).Select(one => (one.ElementId, one.Version ?? 0, one.Result)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_timeline_tells_of_the_move_and_not_of_the_timers_of_a_ladder(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", new DeployWorkflow([new("escalation.json", ShippedFiles.Read("reference/escalation.json"))]));
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, Climbing("one")));
        await host.WaitUntilAsync(CaseHost.Start.AddDays(6));
        await host.DoAsync("coord-un", new DeployWorkflow([SmallProcess.Line("small", SmallProcess.OnGo, Climbing("first"))]));
        var task = Assert.Single(await host.OpenTasksAsync());
        await host.DoAsync("coord-un", new MigrateInstance(task.InstanceId, 2, "A better name", [new("one", "first")]));

        var lines = (await host.AskAsync(new GetCaseTimeline(host.CaseId, [], null, null, new PageRequest(100)))).Items.Select(item => item.Value).ToList();

        Assert.Contains(lines, line => line.Text == "Process small moved from version 1 to version 2, because: A better name");
        Assert.Contains(lines, line => line.Code == "task.reminded");
        Assert.DoesNotContain(lines, line => line.Code == "process.timer");
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Only_coordinators_move_what_they_may_see_to_versions_that_there_are(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one")));
        var id = Assert.Single(await host.OpenTasksAsync()).InstanceId;

        Assert.Equal("caller.role_needed", await CodeAsync("fp-un", new MigrateInstance(id, 2, "Because")));
        Assert.Equal("definition.not_found", await CodeAsync("coord-un", new MigrateInstance(id, 2, "Because")));
        Assert.Equal("instance.not_found", await CodeAsync("coord-un", new MigrateInstance(CaseHost.UnknownId, 1, "Because")));
        Assert.Equal("migration.same_version", await CodeAsync("coord-un", new MigrateInstance(id, 1, "Because")));
        Assert.Equal("input.invalid", await CodeAsync("coord-un", new MigrateInstance(id, 2, "")));
        Assert.Equal("input.invalid", await CodeAsync("coord-un", new MigrateInstance(id, 2, "Because", [new("one", "a"), new("one", "b")])));

        async Task<string> CodeAsync(string post, MigrateInstance command) => (await host.SendAsync(post, command)).Rejection.Code;
    }

    private static (string Id, string Xml) Banding(string id) => (
        id,
        $"""
        <businessRuleTask id="{id}"><extensionElements>
          <zeebe:calledDecision decisionId="band" resultVariable="band" bindingType="deployment" />
          <zeebe:ioMapping><zeebe:input source="=5" target="score" /></zeebe:ioMapping>
        </extensionElements></businessRuleTask>
        """);

    private static (string Id, string Xml) Climbing(string id) => (
        id,
        SmallProcess.UserTask(id).Xml.Replace(
            "</extensionElements>",
            """
            <zeebe:taskSchedule dueDate="=now() + duration(&quot;P10D&quot;)" />
            <zeebe:properties><zeebe:property name="escalation" value="standard" /></zeebe:properties></extensionElements>
            """,
            StringComparison.Ordinal));

    private static async Task<IReadOnlyList<TimerView>> TimersAsync(CaseHost host) =>
        [.. (await host.AskAsync(new ListTimers(host.CaseId, null, new PageRequest(50)))).Items.Select(item => item.Value)];
}
