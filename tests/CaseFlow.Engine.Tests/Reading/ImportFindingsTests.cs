using CaseFlow.Engine.Reading;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Reading;

/// <summary>All that a file says and nobody carries out is told, with how bad it is, what it is and what comes nearest.</summary>
public sealed class ImportFindingsTests
{
    [Theory]
    [InlineData("<bpmn:laneSet id=\"l\"><bpmn:lane id=\"legal\" /></bpmn:laneSet>", "l", "laneSet", "zeebe:assignmentDefinition on the user task")]
    [InlineData("<bpmn:dataObjectReference id=\"d\" name=\"File\" />", "d", "dataObjectReference", "process variables, mapped by zeebe:ioMapping")]
    [InlineData("<bpmn:dataStoreReference id=\"d\" />", "d", "dataStoreReference", "process variables, mapped by zeebe:ioMapping")]
    [InlineData("<bpmn:property id=\"q\" />", "q", "property", "process variables, mapped by zeebe:ioMapping")]
    public void What_is_only_shown_is_degraded(string drawn, string element, string what, string instead) =>
        IsFound(drawn, FindingGrade.Degraded, element, what, instead);

    [Theory]
    [InlineData("<bpmn:task id=\"t\" startQuantity=\"2\" />", "startQuantity", "a multi-instance activity")]
    [InlineData("<bpmn:manualTask id=\"t\" implementation=\"##WebService\" />", "implementation", "zeebe:taskDefinition")]
    [InlineData("<bpmn:task id=\"t\"><bpmn:performer id=\"who\" /></bpmn:task>", "performer", "zeebe:assignmentDefinition on the user task")]
    public void What_an_element_says_and_does_not_do_is_degraded(string task, string what, string instead) =>
        IsFound(Between(task), FindingGrade.Degraded, what == "performer" ? "who" : "t", what, instead);

    [Theory]
    [InlineData("<bpmn:task id=\"t\" zeebe:modelerTemplate=\"x\" />", "zeebe:modelerTemplate", null)]
    [InlineData("<bpmn:task id=\"t\" camunda:asyncBefore=\"true\" />", "camunda:asyncBefore", "the zeebe: extension that serves the same purpose")]
    [InlineData("<bpmn:task id=\"t\"><bpmn:extensionElements><camunda:formData /></bpmn:extensionElements></bpmn:task>", "camunda:formData",
        "the zeebe: extension that serves the same purpose")]
    [InlineData("<bpmn:task id=\"t\"><bpmn:extensionElements><zeebe:newThing /></bpmn:extensionElements></bpmn:task>", "zeebe:newThing", null)]
    [InlineData("<bpmn:task id=\"t\"><bpmn:extensionElements><zeebe:calledElement processId=\"p\" /></bpmn:extensionElements></bpmn:task>",
        "zeebe:calledElement", "it on a callActivity")]
    [InlineData("<bpmn:task id=\"t\"><other:hint xmlns:other=\"urn:other\" /></bpmn:task>", "other:hint", null)]
    public void What_was_meant_for_another_tool_is_dropped(string task, string what, string? instead) =>
        IsFound(Between(task), FindingGrade.Dropped, "t", what, instead);

    [Fact]
    public void A_refused_element_is_an_error_with_what_comes_nearest()
    {
        var problem = Read(Between("<bpmn:transaction id=\"t\" name=\"All or nothing\" />")).Problems.First(found => found.Code == "element.not_supported");
        Assert.Equal(
            (FindingGrade.Error, "t", "All or nothing", "transaction", "a sub-process with error boundary events"),
            (problem.Grade, problem.ElementId, problem.ElementName, problem.What, problem.Instead));
    }

    [Fact]
    public void A_process_that_is_left_out_is_told_once_and_not_looked_into()
    {
        var reading = BpmnReader.Read(Definitions(
            "<bpmn:process id=\"p\" isExecutable=\"true\"><bpmn:startEvent id=\"s\" /></bpmn:process>"
            + "<bpmn:process id=\"q\" isExecutable=\"false\"><bpmn:laneSet id=\"l\" /></bpmn:process>"));
        Assert.Equal(["process.not_executable"], reading.Problems.Select(problem => problem.Code));
        Assert.Equal(FindingGrade.Degraded, Assert.Single(reading.Problems).Grade);
    }

    [Fact]
    public void Documentation_annotations_the_diagram_and_the_modeller_are_no_findings() =>
        Assert.Empty(BpmnReader.Read(Definitions(
            "<bpmn:process id=\"p\" isExecutable=\"true\"><bpmn:documentation>Why.</bpmn:documentation><bpmn:startEvent id=\"s\" />"
            + "<bpmn:textAnnotation id=\"a\"><bpmn:text>Note</bpmn:text></bpmn:textAnnotation><bpmn:group id=\"g\" /></bpmn:process>"
            + "<di:BPMNDiagram xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\"><di:BPMNPlane id=\"plane\" camunda:color=\"red\" />"
            + "</di:BPMNDiagram>")).Problems);

    [Fact]
    public void A_task_of_the_old_kind_runs_and_is_degraded() =>
        IsFound(
            Between("<bpmn:userTask id=\"t\"><bpmn:extensionElements><zeebe:assignmentDefinition assignee=\"a\" /></bpmn:extensionElements></bpmn:userTask>"),
            FindingGrade.Degraded, "t", "userTask", "zeebe:userTask");

    [Fact]
    public void A_byte_order_mark_before_the_text_is_no_part_of_it() =>
        Assert.True(BpmnReader.Read('\uFEFF' + BpmnBuilder.Process().Start().End().ToXml()).IsExecutable);

    private static string Between(string node) =>
        node + "<bpmn:sequenceFlow id=\"f1\" sourceRef=\"s\" targetRef=\"t\" />"
        + "<bpmn:sequenceFlow id=\"f2\" sourceRef=\"t\" targetRef=\"e\" /><bpmn:endEvent id=\"e\" />";

    private static BpmnReading Read(string drawn) =>
        BpmnReader.Read(Definitions($"<bpmn:process id=\"p\" isExecutable=\"true\"><bpmn:startEvent id=\"s\" />{drawn}</bpmn:process>"));

    private static string Definitions(string contents) =>
        "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\" "
        + "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" xmlns:modeler=\"http://camunda.org/schema/modeler/1.0\" "
        + $"modeler:executionPlatform=\"Camunda Cloud\">{contents}</bpmn:definitions>";

    private static void IsFound(string drawn, FindingGrade grade, string element, string what, string? instead)
    {
        var reading = Read(drawn);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((grade, element, what, instead), (problem.Grade, problem.ElementId, problem.What, problem.Instead));
        Assert.True(reading.IsExecutable);
    }
}
