using System.Text.Json;

namespace CaseFlow.EndToEnd.Tests.Load;

/// <summary>A small process: a message starts it, it tells the outside, then a task waits for a focal point of the EU or the UN.</summary>
internal static class Walk
{
    /// <summary>Its name, and that of the message.</summary>
    public const string Name = "walk";

    /// <summary>Its task.</summary>
    public const string Step = "check";

    private const string Model =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:caseflow:test">
          <message id="go" name="walk" />
          <process id="walk" name="Walk" isExecutable="true">
            <startEvent id="start"><outgoing>to-tell</outgoing><messageEventDefinition messageRef="go" /></startEvent>
            <sequenceFlow id="to-tell" sourceRef="start" targetRef="tell" />
            <serviceTask id="tell" name="Tell the outside">
              <extensionElements><zeebe:taskDefinition type="notify" /></extensionElements>
              <incoming>to-tell</incoming><outgoing>to-check</outgoing>
            </serviceTask>
            <sequenceFlow id="to-check" sourceRef="tell" targetRef="check" />
            <userTask id="check" name="Check">
              <extensionElements>
                <zeebe:userTask />
                <zeebe:assignmentDefinition candidateGroups="FP@EU,FP@UN" />
              </extensionElements>
              <incoming>to-check</incoming><outgoing>to-end</outgoing>
            </userTask>
            <sequenceFlow id="to-end" sourceRef="check" targetRef="end" />
            <endEvent id="end"><incoming>to-end</incoming></endEvent>
          </process>
        </definitions>
        """;

    /// <summary>Makes the servers know it.</summary>
    public static async Task DeployAsync(LoadClient client)
    {
        var deployed = await client.CallAsync(
            "coord-un",
            "deployWorkflow",
            new Histories.Deed.Elsewhere(),
            $$"""resources: [{ name: "walk.bpmn", text: {{JsonSerializer.Serialize(Model)}} }]""",
            string.Empty);
        Assert.NotNull(deployed);
    }
}
