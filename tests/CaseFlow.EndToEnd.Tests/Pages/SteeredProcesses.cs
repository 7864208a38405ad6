using System.Text.Json;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>Processes that wait for what a coordinator does: a round of questions, a signal, a condition.</summary>
internal static class SteeredProcesses
{
    private const string Model =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:caseflow:test">
          <message id="go" name="NAME" /><signal id="alarm" name="alarm NAME" />
          <process id="NAME" name="NAME" isExecutable="true">
            <startEvent id="start"><messageEventDefinition messageRef="go" /></startEvent>
            <sequenceFlow id="to-ask" sourceRef="start" targetRef="ask" />
            <userTask id="ask" name="Ask each of NAME">
              <extensionElements><zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="COORD@UN" /></extensionElements>
              <multiInstanceLoopCharacteristics>
                <extensionElements><zeebe:loopCharacteristics inputCollection="=[&quot;EU&quot;]" inputElement="organisation" /></extensionElements>
              </multiInstanceLoopCharacteristics>
            </userTask>
            <sequenceFlow id="to-hear" sourceRef="ask" targetRef="end" />
            <endEvent id="end" />
          </process>
          BEGUN
        </definitions>
        """;

    private static readonly string Begun =
        Waiting("alarmed", "<signalEventDefinition signalRef=\"alarm\" />", "Help")
        + Waiting("risen", "<conditionalEventDefinition><condition>=level &gt; 3 and place = \"NAME\"</condition></conditionalEventDefinition>", "Watch");

    /// <summary>Opens a case in which the round runs. Answers the case as the API names it.</summary>
    public static async Task<string> OpenRoundAsync(this ServerProcess server, string name, CancellationToken cancellation)
    {
        var model = Model.Replace("BEGUN", Begun, StringComparison.Ordinal).Replace("NAME", name, StringComparison.Ordinal);
        var deployed = await server.AskAsync("coord-un", $$"""
            mutation { deployWorkflow(input: { resources: [{ name: "{{name}}.bpmn", text: {{JsonSerializer.Serialize(model)}} }] }) { errors { message } } }
            """, cancellation);
        Assert.Equal("[]", deployed.GetProperty("deployWorkflow").GetProperty("errors").ToString());
        var opened = await server.AskAsync("coord-un", $$"""
            mutation { openCase(input: {
              title: "Steered {{name}}", country: "LBY", marking: "TLP:GREEN", language: "en", owners: ["UN"], startSource: SIGNAL }) {
              case { id } errors { message } } }
            """, cancellation);
        var caseId = opened.GetProperty("openCase").GetProperty("case").GetProperty("id").GetString()!;
        await server.AskAsync("coord-un", $$"""
            mutation { publishMessage(input: { caseId: "{{caseId}}", name: "{{name}}", variables: {}, timeToLive: "PT0S" }) { errors { message } } }
            """, cancellation);
        return caseId;
    }

    private static string Waiting(string start, string definition, string task) =>
        $"""
          <process id="NAME-{start}" name="NAME {start}" isExecutable="true">
            <startEvent id="{start}">{definition}</startEvent>
            <sequenceFlow id="to-{task}" sourceRef="{start}" targetRef="{task}" />
            <userTask id="{task}" name="{task} NAME">
              <extensionElements><zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="COORD@UN" /></extensionElements>
            </userTask>
            <sequenceFlow id="to-{start}-end" sourceRef="{task}" targetRef="{start}-end" />
            <endEvent id="{start}-end" />
          </process>
        """;
}
