using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Warnings;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Warnings;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Tasks;

public sealed class TypedCommandBesideItsTaskTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_post_that_is_not_asked_may_not_do_what_a_task_awaits(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await AskedAboutAWarningAsync(host);

        var refusal = (await host.SendAsync("coord-eu", WarningInputs.Act(host.CaseId))).Rejection;

        Assert.Equal("task.awaits_others", refusal.Code);
        Assert.Contains("Expected DIR@UN or FP@EU or FP@UN to do this in the task Task decide", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(WarningState.Validated, (await host.WarningAsync()).State);
        Assert.Equal(TaskState.Ready, Assert.Single(await host.OpenTasksAsync()).State);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_task_that_somebody_has_claimed_awaits_it_from_that_post_alone(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await AskedAboutAWarningAsync(host);
        await host.DoAsync("fp-eu", new ClaimTask(Assert.Single(await host.OpenTasksAsync()).TaskId));

        var refusal = (await host.SendAsync("dir-un", WarningInputs.Act(host.CaseId))).Rejection;

        Assert.Equal("task.awaits_others", refusal.Code);
        Assert.Contains("Expected fp-eu to do this", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Whoever_is_asked_names_the_task_and_completes_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await AskedAboutAWarningAsync(host);
        var task = Assert.Single(await host.OpenTasksAsync()).TaskId;

        Assert.Equal("task.not_named", await host.RefusalAsync("dir-un", WarningInputs.Act(host.CaseId)));
        await host.DoAsync("dir-un", WarningInputs.Act(host.CaseId) with { TaskId = task });

        Assert.Empty(await host.OpenTasksAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_gate_takes_only_the_outcomes_that_its_task_offers(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await host.AskedToDecideAsync();
        var decline = new DecideGate(host.CaseId, Gate.G1, "decline", "The threat is not credible.", TaskId: task);

        var refusal = (await host.SendAsync("dir-un", decline)).Rejection;

        Assert.Equal(("gate.outcome_not_offered", "outcome"), (refusal.Code, refusal.Path));
        Assert.Equal("Expected one of act, watch, but got decline.", refusal.Message);
        Assert.Equal("gate.other_gate", await host.RefusalAsync("dir-un", decline with { Gate = Gate.G4, Outcome = "act" }));
        await host.DoAsync("dir-un", decline with { Outcome = "watch" });
        Assert.Empty(await host.OpenTasksAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Whoever_has_seen_an_earlier_version_of_the_task_decides_nothing(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await AskedAboutAWarningAsync(host);
        var seen = Assert.Single(await host.OpenTasksAsync());
        await host.DoAsync("dir-un", new ClaimTask(seen.TaskId, seen.Version));
        var decision = WarningInputs.Act(host.CaseId) with { TaskId = seen.TaskId, ExpectedVersion = seen.Version };

        Assert.Equal("task.stale", await host.RefusalAsync("dir-un", decision));
        Assert.Equal(WarningState.Validated, (await host.WarningAsync()).State);
        await host.DoAsync("dir-un", decision with { ExpectedVersion = seen.Version + 1 });
        Assert.Empty(await host.OpenTasksAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_version_without_a_task_is_refused(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));
        await host.DoAsync("analyst-un", WarningInputs.Triage(host.CaseId));

        var refusal = (await host.SendAsync("dir-un", WarningInputs.Act(host.CaseId) with { ExpectedVersion = 0 })).Rejection;

        Assert.Equal(("task.version_of_none", "taskId"), (refusal.Code, refusal.Path));
    }

    private static async Task AskedAboutAWarningAsync(CaseHost host)
    {
        await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));
        await host.DoAsync("analyst-un", WarningInputs.Triage(host.CaseId));
        await host.StartAsync(
            SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.FormTask("decide", "warning-decision")), ShippedFiles.Form("warning-decision"));
    }
}
