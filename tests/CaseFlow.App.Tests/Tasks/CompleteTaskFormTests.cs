using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Tasks;

public sealed class CompleteTaskFormTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_form_that_the_domain_knows_becomes_its_own_command(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await host.AskedToDecideAsync();

        var outcome = await host.FillInAsync("dir-un", task, """
            {
              "outcome": "act", "grounds": "Grave", "nextReviewAt": "2011-04-01T12:00Z",
              "legalView": "Within Chapter VI", "deciders": "dir-eu, dir-nato",
              "optionsRejected": [{ "text": "Wait" }, { "text": "Decline" }]
            }
            """);

        Assert.False(outcome.IsRejected, outcome.IsRejected ? outcome.Rejection.Message : null);
        var decision = Assert.Single(await host.AskAsync(new GetGateDecisions([host.CaseId])));
        Assert.Equal((Gate.G1, "act", "Grave"), (decision.Gate, decision.Outcome, decision.Grounds));
        Assert.Equal(["Wait", "Decline"], decision.OptionsRejected);
        Assert.Equal("Within Chapter VI", decision.LegalView);
        Assert.Equal(["dir-eu", "dir-nato"], decision.Deciders);
        Assert.Equal(new DateTimeOffset(2011, 4, 1, 12, 0, 0, TimeSpan.Zero), decision.NextReviewAt);
        Assert.Equal(TaskState.Completed, Assert.Single(await host.AskAsync(new GetTasks([task]))).State);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_refusal_points_to_the_field_of_the_form(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await host.AskedToDecideAsync();

        Assert.Equal("outcome", await PathOfRefusalAsync(host, task, """{ "outcome": "close", "grounds": "Grave" }"""));
        Assert.Equal("grounds", await PathOfRefusalAsync(host, task, """{ "outcome": "act" }"""));
        Assert.Equal("optionsRejected.1.text", await PathOfRefusalAsync(
            host, task, """{ "outcome": "act", "grounds": "Grave", "optionsRejected": [{ "text": "Wait" }, { "text": "" }] }"""));
        Assert.Equal("secret", await PathOfRefusalAsync(host, task, """{ "outcome": "act", "grounds": "Grave", "secret": true }"""));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Whoever_has_seen_an_earlier_version_of_the_task_completes_nothing_with_its_form(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await host.AskedToDecideAsync();
        var seen = Assert.Single(await host.OpenTasksAsync()).Version;
        await host.DoAsync("dir-un", new ClaimTask(task, seen));
        const string Values = """{ "outcome": "act", "grounds": "Grave" }""";

        Assert.Equal("task.stale", (await host.FillInAsync("dir-un", task, Values, expectedVersion: seen)).Rejection.Code);
        Assert.Empty(await host.AskAsync(new GetGateDecisions([host.CaseId])));
        Assert.False((await host.FillInAsync("dir-un", task, Values, expectedVersion: seen + 1)).IsRejected);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_drawn_form_is_completed_the_same_way(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.FormTask("check", "check")), ShippedFiles.Form("check"));
        var task = Assert.Single(await host.OpenTasksAsync()).TaskId;

        Assert.Equal("condition", await PathOfRefusalAsync(host, task, """{ "verdict": "yes with condition" }"""));
        Assert.False((await host.FillInAsync("fp-un", task, """{ "verdict": "yes" }""")).IsRejected);
        Assert.Empty(await host.OpenTasksAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_task_without_a_form_is_completed_with_nothing(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one")));

        Assert.False((await host.FillInAsync("fp-un", Assert.Single(await host.OpenTasksAsync()).TaskId, "{ }")).IsRejected);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Repeated_with_its_key_it_completes_the_task_once(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await host.AskedToDecideAsync();
        const string values = """{ "outcome": "act", "grounds": "Grave" }""";

        var first = await host.FillInAsync("dir-un", task, values, TaskForms.CompletionKey(task));
        var again = await host.FillInAsync("dir-un", task, values, TaskForms.CompletionKey(task));

        Assert.Equal(first.Value, again.Value);
        Assert.Single(await host.AskAsync(new GetGateDecisions([host.CaseId])));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Shows_the_form_in_the_version_that_the_instance_is_pinned_to(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await host.AskedToDecideAsync();
        var redrawn = ShippedFiles.Form("gate-decision");
        await host.StartAsync(
            SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.FormTask("decide", "gate-decision", AskedToDecide.AtG1)),
            redrawn with { Text = redrawn.Text.Replace("Grounds", "Reasons", StringComparison.Ordinal) });

        var form = Assert.Single(await host.AskAsync(new GetTaskForms([task])));

        Assert.Equal(("gate-decision", 1, nameof(DecideGate)), (form.FormId, form.Version, form.Command));
        Assert.Contains("Grounds", form.SchemaJson, StringComparison.Ordinal);
    }

    private static async Task<string?> PathOfRefusalAsync(CaseHost host, Guid task, string values) =>
        Assert.Single((await host.FillInAsync("dir-un", task, values)).Rejections).Path;
}
