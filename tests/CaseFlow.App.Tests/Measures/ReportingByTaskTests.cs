using CaseFlow.App.Measures;
using CaseFlow.App.Messages;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Measures;

public sealed class ReportingByTaskTests
{
    private const string Process = """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:test">
          <message id="Asked" name="ReportAsked" />
          <message id="Ended" name="MeasureEnded"><extensionElements><zeebe:subscription correlationKey="=about" /></extensionElements></message>
          <process id="reporting" isExecutable="true">
            <startEvent id="Start"><messageEventDefinition messageRef="Asked" /></startEvent>
            <sequenceFlow id="ToReport" sourceRef="Start" targetRef="Report" />
            <userTask id="Report" name="Report on the measure">
              <extensionElements>
                <zeebe:userTask />
                <zeebe:formDefinition formId="implementation-report" />
                <zeebe:assignmentDefinition candidateGroups="FP@NATO" />
                <zeebe:ioMapping><zeebe:input source="=about" target="measureId" /></zeebe:ioMapping>
              </extensionElements>
            </userTask>
            <boundaryEvent id="Over" attachedToRef="Report"><messageEventDefinition messageRef="Ended" /></boundaryEvent>
            <sequenceFlow id="ToOver" sourceRef="Over" targetRef="End" />
            <sequenceFlow id="ToEnd" sourceRef="Report" targetRef="End" />
            <endEvent id="End" />
          </process>
        </definitions>
        """;

    private const string Form = """{"id":"implementation-report","type":"default","components":[]}""";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_measure_is_the_one_that_the_task_is_about(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var asked = await host.ActivateNoFlyZoneAsync();
        var other = await host.DoAsync("fp-un", new ActivateMeasure(host.CaseId, "D09", "UN", "GA-11/14", ReportEveryDays: 7));
        var taskId = await AskForReportAsync(host, asked.MeasureId);

        var reported = await host.DoAsync("fp-nato", host.Report() with { Catalogue = null, MeasureId = other.MeasureId, TaskId = taskId });

        Assert.Equal(asked.MeasureId, reported.MeasureId);
        Assert.Equal(TaskState.Completed, Assert.Single(await host.AskAsync(new GetTasks([taskId]))).State);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Nobody_is_asked_to_report_on_a_measure_that_was_given_up(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var asked = await host.ActivateNoFlyZoneAsync();
        var taskId = await AskForReportAsync(host, asked.MeasureId);

        await host.DoAsync("dir-nato", new GiveUpMeasure(host.CaseId, "No aircraft", asked.MeasureId));

        Assert.Equal(TaskState.Cancelled, Assert.Single(await host.AskAsync(new GetTasks([taskId]))).State);
    }

    private static async Task<Guid> AskForReportAsync(CaseHost host, Guid measureId)
    {
        await host.DoAsync("coord-un", new DeployWorkflow([new("reporting.bpmn", Process), new("implementation-report.form", Form)]));
        var variables = FeelContext.Of(("about", new FeelString(measureId.ToString())));
        await host.DoAsync("coord-un", new PublishMessage(host.CaseId, "ReportAsked", null, variables, TimeSpan.Zero, null));
        return Assert.Single((await host.AskAsync(new ListTasks(TaskSelection.AllOpen, host.CaseId, new(10)))).Items).Value.TaskId;
    }
}
