using System.Collections.Immutable;
using CaseFlow.App.Reference;
using CaseFlow.App.Scenarios;
using CaseFlow.App.Workflows;

namespace CaseFlow.App.Tests.Scenarios;

/// <summary>Plays one scenario on small processes, drawn as XML.</summary>
internal static class Play
{
    /// <summary>The steps of a scenario that starts the process <c>p</c>.</summary>
    public static ScenarioResult Steps(string processes, string steps, string more = "") =>
        Scenario(processes, $$$"""{"name": "s", "start": {"process": "p", "variables": {"x": 1, "who": "UN"}}, {{{more}}} "steps": [{{{steps}}}]}""");

    public static ScenarioResult Scenario(string processes, string scenario) => Assert.Single(Run(processes, scenario).Results);

    /// <summary>Plays them where other workflows, by the name <c>next</c>, are drawn like this.</summary>
    public static ScenarioRun Run(string processes, string scenarios, string? next = null)
    {
        var file = ScenarioFile.Read("some.scenario.json", $$"""{"now": "2026-03-02T09:00:00Z", "scenarios": [{{scenarios}}]}""");
        Assert.Empty(file.Problems);
        var none = ImmutableSortedDictionary<string, WorkflowBundle>.Empty;
        var others = next is null ? none : none.Add("next", Read(next));
        return ScenarioRunner.Run(
            new ScenarioWorkflows(Read(processes), ReferenceFiles.Read(new Dictionary<string, string>()), others), file.Scenarios);
    }

    private static WorkflowBundle Read(string processes)
    {
        var reading = WorkflowReader.Read([new WorkflowResource("p.bpmn", Drawn(processes))]);
        Assert.Empty(reading.Errors);
        return reading.Bundle;
    }

    /// <summary>All went as written; the message says what did not.</summary>
    public static void Passes(this ScenarioResult result) => Assert.Null(result.Problem);

    public static void Fails(this ScenarioResult result, string step, string problem)
    {
        Assert.Equal(step, result.Step);
        Assert.Contains(problem, result.Problem, StringComparison.Ordinal);
    }

    public static string Process(string contents, string id = "p") => $"""<bpmn:process id="{id}" name="{id}" isExecutable="true">{contents}</bpmn:process>""";

    public static string Task(string id, string group = "COORD@UN", string inside = "", string schedule = "") =>
        $"""
        <bpmn:userTask id="{id}" name="{id}"><bpmn:extensionElements><zeebe:userTask />
          <zeebe:assignmentDefinition candidateGroups="=[&#34;{group}&#34;]" />{schedule}</bpmn:extensionElements>{inside}</bpmn:userTask>
        """;

    public static string Job(string id, string type) =>
        $"""
        <bpmn:serviceTask id="{id}" name="{id}">
          <bpmn:extensionElements><zeebe:taskDefinition type="{type}" /></bpmn:extensionElements></bpmn:serviceTask>
        """;

    /// <summary>Flows between elements that follow each other, each named <c>source-target</c>.</summary>
    public static string Flows(params string[] ways) =>
        string.Concat(ways.Select(way => way.Split(' ')).SelectMany(way => way.Zip(way.Skip(1)))
            .Select(pair => $"""<bpmn:sequenceFlow id="{pair.First}-{pair.Second}" sourceRef="{pair.First}" targetRef="{pair.Second}" />"""));

    private static string Drawn(string processes) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="test">
          <bpmn:message id="Message_Go" name="Go">
            <bpmn:extensionElements><zeebe:subscription correlationKey="=caseId" /></bpmn:extensionElements>
          </bpmn:message>
          <bpmn:message id="Message_Begin" name="Begin" />
          <bpmn:signal id="Signal_Alarm" name="alarm" />
          <bpmn:error id="Error_Lost" name="Lost" errorCode="Lost" />
          {processes}
        </bpmn:definitions>
        """;
}
