using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Workflows;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Workflows;

public sealed class DeployWorkflowTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_same_files_again_change_nothing_and_changed_ones_make_a_version(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var one = SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one"));
        var two = SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("two"));

        var first = await DeployAsync(host, one);
        var again = await DeployAsync(host, one);
        var changed = await DeployAsync(host, two);
        var back = await DeployAsync(host, one);

        Assert.True(first.Changed);
        Assert.False(again.Changed);
        Assert.Equal(first.DeploymentId, again.DeploymentId);
        Assert.Equal([1, 1, 2, 3], new[] { first, again, changed, back }.Select(receipt => Assert.Single(receipt.Definitions).Version));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_ships_does_not_come_back_over_what_a_coordinator_has_redrawn(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var shipped = new DeployWorkflow([SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("shipped"))]) { OnlyNew = true };
        await host.SendAsync("coord-un", shipped);
        await DeployAsync(host, SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("redrawn")));

        Assert.False((await host.SendAsync("coord-un", shipped)).Value.Changed);

        await host.PublishAsync("Go");
        Assert.Equal("redrawn", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_running_instance_stays_on_its_version(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one"), SmallProcess.UserTask("old")));
        await DeployAsync(host, SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one"), SmallProcess.UserTask("new")));
        var task = Assert.Single(await host.OpenTasksAsync());

        await host.SendAsync("fp-un", new App.Tasks.CompleteTask(task.TaskId, Decisions.Feel.FeelContext.Empty));

        Assert.Equal("old", Assert.Single(await host.OpenTasksAsync()).ElementId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_cannot_run_is_refused_as_a_whole_with_every_problem(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var outcome = await host.SendAsync("coord-un", new DeployWorkflow([
            SmallProcess.Line("good", SmallProcess.OnGo, SmallProcess.UserTask("one")),
            SmallProcess.Line("bad", SmallProcess.OnGo, SmallProcess.Call("nowhere")),
            new WorkflowResource("notes.txt", "no workflow"),
        ]));

        Assert.Equal(["bad.bpmn#call", "notes.txt"], outcome.Rejections.Select(rejection => rejection.Path).Order(StringComparer.Ordinal));
        Assert.Equal("message.nobody_waits", (await host.PublishAsync("Go")).Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_examples_beside_a_decision_model_are_decided_and_refuse_what_decides_otherwise(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var high = new WorkflowResource("band.dmn.tests.json", """{"tests": [{"name": "High", "inputs": {"score": 7}, "expected": "high"}]}""");

        var deployed = (await host.SendAsync("coord-un", new DeployWorkflow([BandsFrom(7), high]))).Value;
        var otherwise = await host.SendAsync("coord-un", new DeployWorkflow([BandsFrom(8), high]));
        var alone = await host.SendAsync("coord-un", new DeployWorkflow([high]));

        Assert.Equal(
            [(DefinitionKind.Decision, "band", 1), (DefinitionKind.Tests, "band", 1)], deployed.Definitions.Select(one => (one.Kind, one.Key, one.Version)));
        Assert.Equal("Expected a test of each rule, but none matches low of band.", Assert.Single(deployed.Advice).Message);
        Assert.Equal(
            ("band.dmn.tests.json#High", "Expected the result to be \"high\", but it is \"low\"."), (otherwise.Rejection.Path, otherwise.Rejection.Message));
        Assert.StartsWith("Expected band.dmn, of which these are the tests, in the same deployment", alone.Rejection.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Decision_models_of_one_deployment_may_import_each_other_in_whatever_order_they_come(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var user = new WorkflowResource("a.dmn", Dmn(
            "urn:a", """
            <import name="common" namespace="urn:band" importType="https://www.omg.org/spec/DMN/20191111/MODEL/"/>
            <decision id="again" name="again">
              <informationRequirement><requiredDecision href="urn:band#band"/></informationRequirement>
              <literalExpression><text>common.band</text></literalExpression>
            </decision>
            """));

        Assert.False((await host.SendAsync("coord-un", new DeployWorkflow([user, BandsFrom(7)]))).IsRejected);
    }

    internal static WorkflowResource BandsFrom(int score) => new("band.dmn", Dmn("urn:band", $"""
        <inputData id="score" name="score"><variable name="score" typeRef="number"/></inputData>
        <decision id="band" name="band">
          <informationRequirement><requiredInput href="#score"/></informationRequirement>
          <decisionTable hitPolicy="FIRST">
            <input><inputExpression typeRef="number"><text>score</text></inputExpression></input>
            <output name="band" typeRef="string"/>
            <rule id="high"><inputEntry><text>&gt;= {score}</text></inputEntry><outputEntry><text>"high"</text></outputEntry></rule>
            <rule id="low"><inputEntry><text>-</text></inputEntry><outputEntry><text>"low"</text></outputEntry></rule>
          </decisionTable>
        </decision>
        """));

    private static string Dmn(string space, string elements) =>
        $"""<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="band" namespace="{space}">{elements}</definitions>""";

    private static async Task<DeploymentReceipt> DeployAsync(CaseHost host, WorkflowResource file) =>
        (await host.SendAsync("coord-un", new DeployWorkflow([file]))).Value;
}
