using CaseFlow.Engine.Reading;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Reading;

public sealed class RefusedModelTests
{
    private static void IsRefused(BpmnBuilder process, string elementId, string code) => IsRefused(process.ToXml(), elementId, code);

    private static void IsRefused(string xml, string? elementId, string code)
    {
        var reading = BpmnReader.Read(xml);
        Assert.Contains((elementId, code), reading.Problems.Select(problem => (problem.ElementId, problem.Code)));
        Assert.Empty(reading.Processes);
        Assert.False(reading.IsExecutable);
    }

    private static string Process(string contents) =>
        $"""
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0">
          <bpmn:process id="p" isExecutable="true">
            <bpmn:startEvent id="s"/><bpmn:sequenceFlow id="s-x" sourceRef="s" targetRef="x"/>
            {contents}
          </bpmn:process>
        </bpmn:definitions>
        """;

    [Theory]
    [InlineData("complexGateway", "inclusive gateway")]
    [InlineData("transaction", "sub-process with error boundary events")]
    public void An_element_that_is_not_executed_is_refused_by_name_with_what_works(string element, string instead)
    {
        var problem = Assert.Single(BpmnReader.Read(Process($"<bpmn:{element} id=\"x\"/>")).Problems);
        Assert.Equal(("x", "element.not_supported"), (problem.ElementId, problem.Code));
        Assert.Contains(element, problem.Message, StringComparison.Ordinal);
        Assert.Contains(instead, problem.Message, StringComparison.Ordinal);
        Assert.Equal(4, problem.Line);
    }

    [Theory]
    [InlineData("signalEventDefinition", "signal.no_name")]
    [InlineData("conditionalEventDefinition", "condition.missing")]
    [InlineData("linkEventDefinition", "link.no_name")]
    [InlineData("errorEventDefinition", "event.wrong_definition")]
    [InlineData("timerEventDefinition", "timer.not_one")]
    public void A_definition_that_makes_no_sense_on_an_event_is_refused(string definition, string code) =>
        IsRefused(
            Process($"<bpmn:intermediateCatchEvent id=\"x\"><bpmn:{definition} id=\"d\"/></bpmn:intermediateCatchEvent>"), "x", code);

    [Fact]
    public void Several_definitions_on_one_event_are_refused() =>
        IsRefused(
            Process("<bpmn:endEvent id=\"x\"><bpmn:terminateEventDefinition/><bpmn:errorEventDefinition/></bpmn:endEvent>"), "x", "event.not_one_definition");

    [Theory]
    [InlineData("skippable", "maybe", "task.skippable")]
    [InlineData("separateFrom", "nowhere", "task.unknown_separation")]
    [InlineData("excludeCompleterOf", "nowhere", "task.unknown_separation")]
    [InlineData("differentPostFrom", "nowhere", "task.unknown_separation")]
    [InlineData("differentOrganisationFrom", "nowhere", "task.unknown_separation")]
    [InlineData("retainCompleterOf", "nowhere", "task.unknown_separation")]
    public void A_property_of_a_user_task_that_makes_no_sense_is_refused(string name, string value, string code) =>
        IsRefused(BpmnBuilder.Process().Start().UserTask("approve").Property(name, value).End(), "approve", code);

    [Fact]
    public void Loops_of_the_standard_are_refused() =>
        IsRefused(Process("<bpmn:task id=\"x\"><bpmn:standardLoopCharacteristics id=\"l\"/></bpmn:task>"), "x", "element.not_supported");

    [Fact]
    public void An_unknown_extension_is_a_warning_and_the_model_is_executed()
    {
        var reading = BpmnBuilder.Process().Start().Task("a").Extend("newThing").End().Read();
        Assert.Equal((FindingGrade.Dropped, "extension.ignored"), reading.Problems.Select(problem => (problem.Grade, problem.Code)).Single());
        Assert.Single(reading.Processes);
    }

    [Fact]
    public void Every_problem_is_reported_not_only_the_first()
    {
        var reading = BpmnBuilder.Process().Start().ScriptTask("a", "=1 +", "x y").Xor("b").If("c >").End("d").From("b").End("e").Read();
        Assert.Equal(["feel.syntax", "variable.bad_name", "feel.syntax", "flow.no_condition"], reading.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Bad_FEEL_is_refused_with_its_position() =>
        Assert.Contains(
            "line 1, column 4",
            Assert.Single(BpmnBuilder.Process().Start().ScriptTask("a", "=1 + ", "x").End().Read().Problems).Message,
            StringComparison.Ordinal);

    [Fact]
    public void FEEL_needs_its_sign_and_known_functions()
    {
        IsRefused(BpmnBuilder.Process().Start().ScriptTask("a", "1 + 1", "x").End(), "a", "feel.expected");
        IsRefused(BpmnBuilder.Process().Start().ScriptTask("a", "=launch()", "x").End(), "a", "feel.unknown_function");
    }

    [Theory]
    [InlineData("timeDuration", "1 hour")]
    [InlineData("timeDate", "2026-03-02")]
    public void A_timer_that_cannot_be_read_is_refused(string kind, string value) =>
        IsRefused(BpmnBuilder.Process().Start().TimerCatch("a", value, kind).End(), "a", "timer.syntax");

    [Fact]
    public void Timers_are_refused_where_they_make_no_sense()
    {
        IsRefused(BpmnBuilder.Process().Start().TimerCatch("a", "R/PT1H", "timeCycle").End(), "a", "timer.wrong_kind");
        IsRefused(BpmnBuilder.Process().TimerStart("a", "timeDuration", "PT1H").End(), "a", "timer.wrong_kind");
        IsRefused(BpmnBuilder.Process().TimerStart("a", "timeDate", "=now()").End(), "a", "timer.not_fixed");
        IsRefused(
            BpmnBuilder.Process().Start().Task("t").End().Boundary("a", "t", _ => BpmnBuilder.Timer("timeCycle", "R/PT1H")).End("e"), "a", "timer.wrong_kind");
    }

    [Fact]
    public void Dangling_flows_are_refused() =>
        IsRefused(Process("<bpmn:endEvent id=\"x\"/><bpmn:sequenceFlow id=\"f\" sourceRef=\"nobody\" targetRef=\"x\"/>"), "f", "flow.dangling");

    [Fact]
    public void Flows_do_not_cross_the_border_of_a_sub_process() =>
        IsRefused(
            Process(
                """
                <bpmn:subProcess id="x">
                  <bpmn:startEvent id="i"/><bpmn:endEvent id="j"/><bpmn:sequenceFlow id="i-j" sourceRef="i" targetRef="j"/>
                </bpmn:subProcess>
                <bpmn:sequenceFlow id="s-j" sourceRef="s" targetRef="j"/>
                """),
            "s-j",
            "flow.dangling");

    [Fact]
    public void References_to_what_is_not_there_are_refused()
    {
        IsRefused(Process("<bpmn:endEvent id=\"x\"><bpmn:errorEventDefinition id=\"d\" errorRef=\"gone\"/></bpmn:endEvent>"), "x", "error.unknown");
        IsRefused(Process("<bpmn:endEvent id=\"x\"><bpmn:escalationEventDefinition id=\"d\"/></bpmn:endEvent>"), "x", "escalation.no_code");
        IsRefused(Process("<bpmn:receiveTask id=\"x\"/>"), "x", "message.no_name");
        IsRefused(Process("<bpmn:boundaryEvent id=\"x\" attachedToRef=\"gone\"/>"), "x", "boundary.not_attached");
    }

    [Fact]
    public void A_message_that_is_waited_for_needs_a_key() =>
        IsRefused(
            BpmnBuilder.Process().Start().Task("t").End().Boundary("a", "t", draw => draw.Message("m", null)).End("e"), "a", "message.no_key");

    [Fact]
    public void Gateways_that_could_not_choose_are_refused()
    {
        IsRefused(BpmnBuilder.Process().Start().Xor("a").End("b").From("a").If("x").End("c"), "a-b", "flow.no_condition");
        IsRefused(BpmnBuilder.Process().Start().Xor("a").Attribute("default", "gone").End("b"), "a", "gateway.bad_default");
        IsRefused(BpmnBuilder.Process().Start().And("a").If("x").End("b"), "a-b", "flow.condition_not_tried");
        IsRefused(BpmnBuilder.Process().Start().EventGateway("a").Task("b").End().From("a").TimerCatch("c", "PT1H").End("d"), "a-b", "gateway.no_event");
    }

    [Fact]
    public void Scopes_begin_once_and_visibly()
    {
        IsRefused(BpmnBuilder.Process().NewPath().Task("a"), "process", "start.missing");
        IsRefused(BpmnBuilder.Process().Start("a").End("b").NewPath().Start("c").End("d"), "process", "start.several_none");
        IsRefused(BpmnBuilder.Process().Start().End().NewPath().Task("a"), "a", "node.not_reached");
        IsRefused(BpmnBuilder.Process().Start().SubProcess("sub", inner => inner.MessageStart("a", "m").End("b")).End(), "a", "event.wrong_definition");
    }

    [Fact]
    public void Work_that_names_no_handler_is_refused()
    {
        IsRefused(Process("<bpmn:serviceTask id=\"x\"/>"), "x", "job.no_type");
        IsRefused(Process("<bpmn:callActivity id=\"x\"/>"), "x", "call.no_process");
        IsRefused(Process("<bpmn:businessRuleTask id=\"x\"/>"), "x", "job.no_type");
    }

    [Fact]
    public void Multi_instance_needs_its_collection_and_both_halves_of_its_output()
    {
        IsRefused(Process("<bpmn:task id=\"x\"><bpmn:multiInstanceLoopCharacteristics/></bpmn:task>"), "x", "multi_instance.no_collection");
        IsRefused(BpmnBuilder.Process().Start().Task("a").ForEach("=items", outputCollection: "all").End(), "a", "multi_instance.half_output");
    }

    [Fact]
    public void The_name_that_tells_who_completed_tasks_is_taken() =>
        IsRefused(BpmnBuilder.Process().Start().ScriptTask("a", "=1", "tasks").End(), "a", "variable.reserved");

    [Fact]
    public void Ids_are_given_and_unique()
    {
        IsRefused(Process("<bpmn:task id=\"x\"/><bpmn:task id=\"x\"/>"), "x", "id.not_unique");
        IsRefused(Process("<bpmn:task/>"), "p", "id.missing");
    }
}
