using CaseFlow.App.Cases;
using CaseFlow.App.Incidents;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Workflows;

public sealed class RunningAProcessTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_message_starts_it_and_its_task_is_completed_once(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one"), SmallProcess.UserTask("two")));
        var first = Assert.Single(await host.OpenTasksAsync());

        Assert.False((await host.SendAsync("fp-un", new CompleteTask(first.TaskId, FeelContext.Empty))).IsRejected);
        var again = await host.SendAsync("fp-un", new CompleteTask(first.TaskId, FeelContext.Empty));

        Assert.Equal("task.not_open", again.Rejection.Code);
        Assert.Equal("two", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Only_one_of_two_gets_a_task(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one")));
        var task = Assert.Single(await host.OpenTasksAsync());

        Assert.Equal("task.not_candidate", (await host.SendAsync("fp-eu", new ClaimTask(task.TaskId))).Rejection.Code);
        Assert.False((await host.SendAsync("fp-un", new ClaimTask(task.TaskId))).IsRejected);
        Assert.False((await host.SendAsync("fp-un", new ReleaseTask(task.TaskId))).IsRejected);
        Assert.Equal(TaskState.Ready, Assert.Single(await host.OpenTasksAsync()).State);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_message_that_comes_early_waits_for_who_will_await_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        Assert.Equal("message.nobody_waits", (await host.PublishAsync("News")).Rejection.Code);
        Assert.Empty((await host.PublishAsync("News", TimeSpan.FromHours(1))).Value.InstanceIds);

        const string wait = """<receiveTask id="wait" messageRef="Message_News" />""";
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("wait", wait), SmallProcess.UserTask("after")));

        Assert.Equal("after", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_called_process_runs_in_its_own_stream_and_its_caller_goes_on_when_it_ends(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(
            SmallProcess.Line("outer", SmallProcess.OnGo, SmallProcess.Call("inner"), SmallProcess.UserTask("after")),
            SmallProcess.Line("inner", "", SmallProcess.UserTask("within")));
        var within = Assert.Single(await host.OpenTasksAsync());
        Assert.Equal("inner", within.ProcessId);

        await host.SendAsync("fp-un", new CompleteTask(within.TaskId, FeelContext.Empty));

        var after = Assert.Single(await host.OpenTasksAsync());
        Assert.Equal("outer", after.ProcessId);
        Assert.NotEqual(within.InstanceId, after.InstanceId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_call_by_a_version_tag_runs_the_newest_version_that_carries_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        WorkflowResource Inner(string tag, string task) => SmallProcess.Tagged(SmallProcess.Line("inner", "", SmallProcess.UserTask(task)), tag);
        foreach (var file in new[] { Inner("stable", "old"), Inner("stable", "good"), Inner("trial", "new") })
        {
            Assert.False((await host.SendAsync("coord-un", new DeployWorkflow([file]))).IsRejected);
        }

        await host.StartAsync(SmallProcess.Line("outer", SmallProcess.OnGo, SmallProcess.CallTagged("inner", "stable")));

        Assert.Equal("good", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_process_that_calls_itself_without_end_stops_as_an_incident_twenty_calls_deep(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(
            SmallProcess.Line("outer", SmallProcess.OnGo, SmallProcess.Call("self")), SmallProcess.Line("self", "", SmallProcess.Call("self")));

        var incident = Assert.Single((await host.AskAsync(OpenIncidents(host))).Items).Value;
        Assert.Contains("at most 20 deep", incident.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_job_that_nobody_knows_is_an_incident_that_can_be_retried(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        const string job = """<serviceTask id="job"><extensionElements><zeebe:taskDefinition type="brew-coffee" /></extensionElements></serviceTask>""";
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("job", job)));
        var incident = Assert.Single((await host.AskAsync(OpenIncidents(host))).Items).Value;
        Assert.Contains("brew-coffee", incident.Message, StringComparison.Ordinal);

        Assert.False((await host.SendAsync("coord-un", new RetryIncident(incident.IncidentId, FeelContext.Empty))).IsRejected);

        var next = Assert.Single((await host.AskAsync(OpenIncidents(host))).Items).Value;
        Assert.NotEqual(incident.IncidentId, next.IncidentId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_stage_that_the_case_may_not_enter_is_an_error_that_the_model_can_catch(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        const string job =
            """
            <serviceTask id="job"><extensionElements>
              <zeebe:taskDefinition type="enter-stage" />
              <zeebe:taskHeaders><zeebe:header key="stage" value="Implementation" /></zeebe:taskHeaders>
            </extensionElements></serviceTask>
            """;
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("job", job)));

        Assert.Equal("error.not_caught", Assert.Single((await host.AskAsync(OpenIncidents(host))).Items).Value.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_case_that_enters_its_assessment_unconverted_goes_by_the_standard_variant(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        const string job =
            """
            <serviceTask id="job"><extensionElements>
              <zeebe:taskDefinition type="enter-stage" />
              <zeebe:taskHeaders><zeebe:header key="stage" value="Assessment" /></zeebe:taskHeaders>
            </extensionElements></serviceTask>
            """;
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("job", job)));

        Assert.Equal("standard", Assert.Single(await host.AskAsync(new GetCases([host.CaseId]))).Variant);
    }

    private static ListIncidents OpenIncidents(CaseHost host) => new(host.CaseId, OpenOnly: true, new PageRequest(10));
}
