using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Workflows;

public sealed class GetProcessProgressTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Tells_what_is_done_what_is_current_and_what_comes(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(
            SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one"), SmallProcess.UserTask("two"), SmallProcess.UserTask("three")));
        await host.SendAsync("fp-un", new CompleteTask(Assert.Single(await host.OpenTasksAsync()).TaskId, FeelContext.Empty));

        var process = Assert.Single(await host.AskAsync(new GetCaseProcesses([host.CaseId])));
        var progress = await host.AskAsync(new GetProcessProgress(process.InstanceId));

        Assert.Equal(("small", 1, "Running"), (process.ProcessId, process.Version, process.State));
        Assert.Equal(
            [new("one", ElementState.Done), new("start", ElementState.Done), new ElementProgress("two", ElementState.Current)], progress.Elements);
        Assert.Equal([(1, "one"), (2, "two"), (3, "three")], progress.Steps.Select(step => (step.Number ?? 0, step.ElementId)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Shows_the_process_that_a_step_calls_as_one_of_its_own(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(
            SmallProcess.Line("outer", SmallProcess.OnGo, SmallProcess.Call("inner")), SmallProcess.Line("inner", "", SmallProcess.UserTask("one")));

        var processes = await host.AskAsync(new GetCaseProcesses([host.CaseId]));

        var (outer, inner) = (processes.Single(process => process.ProcessId == "outer"), processes.Single(process => process.ProcessId == "inner"));
        Assert.Equal((null, outer.InstanceId), (outer.ParentInstanceId, inner.ParentInstanceId));
        Assert.Equal("inner", Assert.Single((await host.AskAsync(new GetProcessProgress(outer.InstanceId))).Steps).CalledProcess);
    }
}
