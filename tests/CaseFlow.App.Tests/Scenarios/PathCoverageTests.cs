using static CaseFlow.App.Tests.Scenarios.Play;

namespace CaseFlow.App.Tests.Scenarios;

public sealed class PathCoverageTests
{
    private static readonly string Fork = Process(
        """
        <bpmn:startEvent id="s" /><bpmn:exclusiveGateway id="G" default="G-U" /><bpmn:endEvent id="e" />
        <bpmn:sequenceFlow id="G-T" name="high" sourceRef="G" targetRef="T">
          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=x = 1</bpmn:conditionExpression></bpmn:sequenceFlow>
        """ + Task("T") + Task("U") + Flows("s G U e", "T e"));

    [Fact]
    public void What_no_scenario_took_is_named()
    {
        var coverage = Assert.Single(Run(Fork, """{"name": "one", "start": {"process": "p", "variables": {"x": 2}}}""").Coverage);

        Assert.Equal(("p", 2, 5, 3, 5), (coverage.Process, coverage.FlowsTaken, coverage.Flows, coverage.ElementsEntered, coverage.Elements));
        Assert.Equal(["G-T (G to T, \"high\")", "T-e (T to e)", "U-e (U to e)"], coverage.FlowsNotTaken.Order(StringComparer.Ordinal));
        Assert.Equal(["T (T)", "e"], coverage.ElementsNotEntered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_scenarios_count_together()
    {
        var coverage = Assert.Single(Run(Fork, """
            {"name": "one", "start": {"process": "p", "variables": {"x": 2}}, "steps": [{"complete": "U"}]},
            {"name": "two", "start": {"process": "p", "variables": {"x": 1}}, "steps": [{"complete": "T"}]}
            """).Coverage);

        Assert.Empty(coverage.FlowsNotTaken);
        Assert.Empty(coverage.ElementsNotEntered);
    }

    [Fact]
    public void A_process_that_never_ran_is_not_told() =>
        Assert.Equal(
            ["p"],
            Run(
                Fork + Process("""<bpmn:startEvent id="qs" />""" + Task("Q") + Flows("qs Q"), "q"),
                """{"name": "one", "start": {"process": "p", "variables": {"x": 2}}}""").Coverage.Select(coverage => coverage.Process));
}
