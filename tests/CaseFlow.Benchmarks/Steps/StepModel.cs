using CaseFlow.App.Workflows;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>The process of the measured cases: one task of the focal point, again and again.</summary>
internal static class StepModel
{
    public static WorkflowResource Process { get; } = new(
        "step.bpmn",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
                     id="definitions" targetNamespace="urn:caseflow:benchmarks">
          <process id="prevention-case" name="Step" isExecutable="true">
            <startEvent id="start" />
            <sequenceFlow id="first" sourceRef="start" targetRef="again" />
            <exclusiveGateway id="again" />
            <sequenceFlow id="ask" sourceRef="again" targetRef="step" />
            <userTask id="step" name="Do the next step">
              <extensionElements>
                <zeebe:userTask />
                <zeebe:assignmentDefinition candidateGroups="FP@EU" />
              </extensionElements>
            </userTask>
            <sequenceFlow id="back" sourceRef="step" targetRef="again" />
          </process>
        </definitions>
        """);
}
