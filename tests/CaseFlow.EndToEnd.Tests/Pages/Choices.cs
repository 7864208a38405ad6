using System.Text.Json;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A small process in which people choose between two activities.</summary>
internal static class Choices
{
    public const string Name = "Find out more";
    public const string Activity = "Ask the village elders";

    private const string Model =
        $"""
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:caseflow:test">
          <message id="go" name="choices" />
          <process id="choices" name="Finding out" isExecutable="true">
            <startEvent id="start"><outgoing>to-choices</outgoing><messageEventDefinition messageRef="go" /></startEvent>
            <sequenceFlow id="to-choices" sourceRef="start" targetRef="more" />
            <adHocSubProcess id="more" name="{Name}">
              <incoming>to-choices</incoming><outgoing>to-end</outgoing>
              <userTask id="ask" name="{Activity}">
                <extensionElements><zeebe:userTask />
                  <zeebe:assignmentDefinition candidateGroups="=if forGroup = null then [&quot;FP@EU&quot;] else [forGroup]" /></extensionElements>
              </userTask>
              <userTask id="count" name="Count the lorries">
                <extensionElements><zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@EU" /></extensionElements>
              </userTask>
            </adHocSubProcess>
            <sequenceFlow id="to-end" sourceRef="more" targetRef="end" />
            <endEvent id="end"><incoming>to-end</incoming></endEvent>
          </process>
        </definitions>
        """;

    /// <summary>Opens work to choose from in a case.</summary>
    public static async Task OpenChoicesAsync(this ServerProcess server, string caseId, CancellationToken cancellation)
    {
        var deployed = await server.AskAsync("coord-un", $$"""
            mutation { deployWorkflow(input: { resources: [{ name: "choices.bpmn", text: {{JsonSerializer.Serialize(Model)}} }] }) { errors { message } } }
            """, cancellation);
        Assert.Equal("[]", deployed.GetProperty("deployWorkflow").GetProperty("errors").ToString());
        await server.AskAsync("coord-un", $$"""
            mutation { publishMessage(input: { caseId: "{{caseId}}", name: "choices", variables: {}, timeToLive: "PT0S" }) { errors { message } } }
            """, cancellation);
    }
}
