using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>A small process of tasks in a line beside the case's own, drawn anew as often as a test likes; a message begins it.</summary>
internal static class Visit
{
    /// <summary>Deploys a new version with these tasks.</summary>
    public static async Task DeployAsync(CaseFlowHost host, params string[] tasks)
    {
        var resources = new[] { new { name = "visit.bpmn", text = Drawing(tasks) } };
        var input = new JsonObject { ["resources"] = JsonSerializer.SerializeToNode(resources) };
        Assert.Equal("[]", (await host.Api.MutateAsync("coord-un", "deployWorkflow", input))["errors"]!.ToJsonString());
    }

    /// <summary>A case in which a visit has begun.</summary>
    public static async Task<CaseStory> BeginAsync(CaseFlowHost host)
    {
        var story = await CaseStory.OpenAsync(host);
        await story.DoAsync("coord-un", "publishMessage", new { name = "Visit", variables = new { }, timeToLive = "PT0S" });
        return story;
    }

    /// <summary>How far the visit of a case is.</summary>
    public static async Task<(string Id, int Version, string State)> RunAsync(CaseStory story)
    {
        var run = Of((await story.ReadAsync("processes { processId instanceId version state }"))["processes"]!);
        return ((string)run["instanceId"]!, (int)run["version"]!, (string)run["state"]!);
    }

    /// <summary>The visit among the processes of a case.</summary>
    public static JsonNode Of(JsonNode processes) => Assert.Single(processes.AsArray(), process => (string)process!["processId"]! == "visit")!;

    private static string Drawing(string[] tasks)
    {
        string[] ids = ["start", .. tasks, "end"];
        var flows = ids.Zip(ids.Skip(1), (from, to) => $"""<sequenceFlow id="{from}-{to}" sourceRef="{from}" targetRef="{to}" />""");
        return $"""
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
                         targetNamespace="urn:caseflow:test">
              <message id="go" name="Visit" />
              <process id="visit" name="Visit" isExecutable="true">
                <startEvent id="start"><messageEventDefinition messageRef="go" /></startEvent>
                {string.Concat(tasks.Select(Task))}
                <endEvent id="end" />
                {string.Concat(flows)}
              </process>
            </definitions>
            """;
    }

    private static string Task(string id) =>
        $"""
        <userTask id="{id}" name="{id}"><extensionElements>
          <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN" /><zeebe:taskSchedule dueDate="=now() + duration(&quot;P9D&quot;)" />
        </extensionElements></userTask>
        """;
}
