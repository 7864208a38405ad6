using System.Text.Json.Nodes;

namespace CaseFlow.Api.Tests.Product;

/// <summary>Small processes, each started by a message.</summary>
internal static class Processes
{
    /// <summary>The EU's focal point has something to check.</summary>
    public static readonly string OneCheck = Started(
        "one-check",
        """
        <sequenceFlow id="to-check" sourceRef="start" targetRef="check" />
        <userTask id="check" name="Check the report">
          <extensionElements><zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@EU" /></extensionElements>
          <incoming>to-check</incoming><outgoing>to-end</outgoing>
        </userTask>
        <sequenceFlow id="to-end" sourceRef="check" targetRef="end" />
        """,
        first: "to-check");

    /// <summary>Goes on only once there is a verdict.</summary>
    public static readonly string NeedsVerdict = Started(
        "needs-verdict",
        """
        <sequenceFlow id="to-fork" sourceRef="start" targetRef="fork" />
        <exclusiveGateway id="fork"><incoming>to-fork</incoming><outgoing>to-end</outgoing></exclusiveGateway>
        <sequenceFlow id="to-end" sourceRef="fork" targetRef="end"><conditionExpression>=verdict = "yes"</conditionExpression></sequenceFlow>
        """,
        first: "to-fork");

    private const string Deploy =
        """
        mutation M($text: String!) {
          deployWorkflow(input: { resources: [{ name: "small.bpmn", text: $text }] }) { errors { message } deployment { changed } }
        }
        """;

    private const string Publish =
        """
        mutation M($id: ID!, $name: String!, $variables: Variables!) {
          publishMessage(input: { caseId: $id, name: $name, variables: $variables, timeToLive: "PT0S" }) {
            errors { message } message { startedInstanceId }
          }
        }
        """;

    /// <summary>Deploys a process and starts it in a case of its own, whose id it gives.</summary>
    public static async Task<string> StartProcessAsync(this HttpClient coordinator, string process, string message)
    {
        Accepted(await coordinator.MutateAsync("deployWorkflow", Deploy, new { text = process }));
        var id = await coordinator.OpenCaseAsync();
        await coordinator.SendMessageAsync(id, message);
        return id;
    }

    /// <summary>Hands a message to the processes of a case.</summary>
    public static async Task SendMessageAsync(this HttpClient coordinator, string caseId, string message) =>
        Accepted(await coordinator.MutateAsync("publishMessage", Publish, new { id = caseId, name = message, variables = new { } }));

    private static void Accepted(JsonNode payload) => Assert.True(payload["errors"]!.AsArray().Count == 0, payload.ToJsonString());

    private static string Started(string id, string elements, string first) =>
        $"""
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:caseflow:test">
          <message id="go" name="{id}" />
          <process id="{id}" name="{id}" isExecutable="true">
            <startEvent id="start"><outgoing>{first}</outgoing><messageEventDefinition messageRef="go" /></startEvent>
            {elements}
            <endEvent id="end"><incoming>to-end</incoming></endEvent>
          </process>
        </definitions>
        """;
}
