using CaseFlow.App.Cases;
using CaseFlow.App.Deviations;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Timelines;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Workflows;

public sealed class ReopenProcessTests
{
    private const string Why = "One more review.";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_new_run_of_the_newest_version_begins_at_a_step_with_what_was_known(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var old = await OverAsync(host);
        await host.DoAsync("coord-un", new DeployWorkflow([Review(SmallProcess.UserTask("one"), SmallProcess.UserTask("two"), Noting("note"))]));

        var reopened = await host.SendAsync(
            "coord-un", new ReopenProcess(old, Why, ElementId: "two", Variables: FeelContext.Of(("verdict", new FeelString("open")))));

        Assert.False(reopened.IsRejected, reopened.IsRejected ? reopened.Rejection.Message : null);
        Assert.Equal((old, "review", 2), (reopened.Value.ReopenedFromId.Value, reopened.Value.ProcessId, reopened.Value.Version));
        var task = Assert.Single(await host.OpenTasksAsync());
        Assert.Equal(("two", reopened.Value.InstanceId), (task.ElementId, task.InstanceId));
        var processes = await host.AskAsync(new GetCaseProcesses([host.CaseId]));
        Assert.Equal([(null, "Completed"), (old, "Running")], processes.Select(process => (process.ReopenedFromId?.Value, process.State)));
        await host.DoAsync("fp-un", new CompleteTask(task.TaskId, FeelContext.Empty));
        var told = (await host.AskAsync(new GetCaseTimeline(host.CaseId, [], null, null, new PageRequest(100)))).Items.Select(item => item.Value.Text).ToList();
        Assert.Contains($"Process taken up again at Task two, because: {Why}", told);
        var deviation = Assert.Single((await host.AskAsync(new ListDeviations(host.CaseId, null, null, new PageRequest(10)))).Items).Value;
        Assert.Equal((DeviationKind.Reopened, "Task two", Why), (deviation.Kind, deviation.Name, deviation.Grounds));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task It_is_taken_up_once_at_a_time_and_again_when_that_has_ended_too(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var old = await OverAsync(host);

        await host.DoAsync("coord-un", new ReopenProcess(old, Why, ElementId: "one"));
        Assert.Equal("instance.reopened", await CodeAsync(host, new ReopenProcess(old, Why, ElementId: "one")));
        var task = Assert.Single(await host.OpenTasksAsync());
        Assert.Equal("instance.still_running", await CodeAsync(host, new ReopenProcess(task.InstanceId, Why, ElementId: "one")));
        await host.DoAsync("fp-un", new CompleteTask(task.TaskId, FeelContext.Empty));

        await host.DoAsync("coord-un", new ReopenProcess(old, Why, MessageName: "Go"));
        Assert.Equal("one", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Only_coordinators_do_in_a_case_that_is_open_and_where_there_is_something_to_begin(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var old = await OverAsync(host);

        Assert.Equal("caller.role_needed", (await host.SendAsync("fp-un", new ReopenProcess(old, Why, ElementId: "one"))).Rejection.Code);
        Assert.Equal("input.invalid", await CodeAsync(host, new ReopenProcess(old, "", ElementId: "one")));
        Assert.Equal("instance.one_beginning", await CodeAsync(host, new ReopenProcess(old, Why)));
        Assert.Equal("instance.one_beginning", await CodeAsync(host, new ReopenProcess(old, Why, "Go", "one")));
        Assert.Equal("instance.not_found", await CodeAsync(host, new ReopenProcess(CaseHost.UnknownId, Why, ElementId: "one")));
        Assert.Equal("modification.no_element", await CodeAsync(host, new ReopenProcess(old, Why, ElementId: "nowhere")));
        Assert.Equal("instance.no_such_start", await CodeAsync(host, new ReopenProcess(old, Why, MessageName: "Nothing")));
        await host.DoAsync("coord-un", new DeclineCase(host.CaseId, "It is noise."));
        Assert.Equal("case.declined", await CodeAsync(host, new ReopenProcess(old, Why, ElementId: "one")));
        await host.DoAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Closed));
        Assert.Equal("case.closed", await CodeAsync(host, new ReopenProcess(old, Why, ElementId: "one")));
        Assert.Empty(await host.OpenTasksAsync());
    }

    private static WorkflowResource Review(params (string Id, string Xml)[] elements) => SmallProcess.Line("review", SmallProcess.OnGo, elements);

    private static (string Id, string Xml) Noting(string id) => (
        id,
        $"""
        <scriptTask id="{id}"><extensionElements>
          <zeebe:script expression="=&quot;noted&quot;" resultVariable="noted" />
        </extensionElements></scriptTask>
        """);

    private static async Task<Guid> OverAsync(CaseHost host)
    {
        await host.StartAsync(Review(SmallProcess.UserTask("one")));
        var task = Assert.Single(await host.OpenTasksAsync());
        await host.DoAsync("fp-un", new CompleteTask(task.TaskId, FeelContext.Of(("verdict", new FeelString("closed")))));
        return task.InstanceId;
    }

    private static async Task<string> CodeAsync(CaseHost host, ReopenProcess command) => (await host.SendAsync("coord-un", command)).Rejection.Code;
}
