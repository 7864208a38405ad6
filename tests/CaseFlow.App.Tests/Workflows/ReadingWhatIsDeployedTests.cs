using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Workflows;

namespace CaseFlow.App.Tests.Workflows;

public sealed class ReadingWhatIsDeployedTests
{
    private const string Table =
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="D" namespace="test">
          <decision id="risk" name="Risk">
            <decisionTable hitPolicy="FIRST">
              <input label="Level"><inputExpression typeRef="string"><text>level</text></inputExpression></input>
              <output name="act" label="Act?" typeRef="boolean" />
              <rule id="r1"><inputEntry><text>"high"</text></inputEntry><outputEntry><text>true</text></outputEntry></rule>
              <rule id="r2"><inputEntry><text>-</text></inputEntry><outputEntry><text>false</text></outputEntry></rule>
            </decisionTable>
          </decision>
          <decision id="double" name="Double"><variable name="double" /><literalExpression><text>2 * 3</text></literalExpression></decision>
        </definitions>
        """;

    [Fact]
    public async Task A_decision_is_a_table_that_one_can_read()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await host.DoAsync("coord-un", new DeployWorkflow([new WorkflowResource("risk.dmn", Table)]));

        var (table, expression) = await host.AskAsync(new GetDecisionTables("risk", null)) switch { var found => (found[0], found[1]) };

        Assert.Equal(("Risk", "FIRST"), (table.Name, table.HitPolicy));
        Assert.Equal(["Level", "Act?"], table.Inputs.Concat(table.Outputs));
        Assert.Equal(["\"high\" -> true", "- -> false"], table.Rules.Select(rule => $"{rule.Tests.Single()} -> {rule.Answers.Single()}"));
        Assert.Equal("2 * 3", expression.Expression);
    }

    [Fact]
    public async Task The_steps_of_a_process_are_in_the_order_in_which_they_are_reached()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await host.DoAsync(
            "coord-un", new DeployWorkflow([SmallProcess.Line("small", "", SmallProcess.UserTask("one"), SmallProcess.UserTask("two"))]));

        var steps = await host.AskAsync(new GetProcessOutline("small", null));

        Assert.Equal([(1, "Task one"), (2, "Task two")], steps.Select(step => (step.Number ?? 0, step.Name)));
    }

    [Fact]
    public async Task What_undoes_another_step_is_listed_without_a_number()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var undone = SmallProcess.UserTask("one");
        var undoing = SmallProcess.UserTask("undo").Xml.Replace("<userTask ", """<userTask isForCompensation="true" """, StringComparison.Ordinal);
        const string Undo =
            """
            <boundaryEvent id="stopped" attachedToRef="one"><compensateEventDefinition /></boundaryEvent>
            <association id="undoes" associationDirection="One" sourceRef="stopped" targetRef="undo" />
            """;
        await host.DoAsync("coord-un", new DeployWorkflow([SmallProcess.Line("small", "", (undone.Id, undone.Xml + Undo + undoing))]));

        var steps = await host.AskAsync(new GetProcessOutline("small", null));

        Assert.Equal([(1, "Task one"), (null, "Task undo")], steps.Select(step => (step.Number, step.Name)));
    }
}
