using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Cases;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Organisations;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Workflows;

public sealed class StartWorkflowWhenCaseOpenedTests
{
    private static readonly (string, string) AskTheRegion = (
        "ask",
        """
        <userTask id="ask" name="Ask the region"><extensionElements>
          <zeebe:userTask />
          <zeebe:assignmentDefinition
            candidateGroups="=if regions = null then [&quot;COORD@UN&quot;] else for region in regions return &quot;REG@&quot; + region" />
        </extensionElements></userTask>
        """);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_region_is_asked_through_liaisons_that_may_be_shown_the_case(DatabaseProvider provider) =>
        Assert.Equal("""["REG@AU"]""", await AskedAsync(provider, releasableTo: ["AU", "ICC", "UN"]));

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Where_no_liaison_may_be_shown_the_case_the_process_itself_says_whom_to_ask(DatabaseProvider provider) =>
        Assert.Equal("""["COORD@UN"]""", await AskedAsync(provider, releasableTo: ["UN"]));

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_process_begins_at_the_first_start_event_whose_condition_is_true_of_the_case_else_at_the_plain_one(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var deployed = await host.SendAsync("coord-un", new DeployWorkflow([new("prevention-case.bpmn", TwoBeginnings)]));
        Assert.False(deployed.IsRejected, deployed.IsRejected ? deployed.Rejection.Message : null);

        Assert.Equal("structural", await BeginningAsync(host, StartSource.Baseline));
        Assert.Equal("plain", await BeginningAsync(host, StartSource.Signal));
    }

    private static async Task<string> BeginningAsync(CaseHost host, StartSource source)
    {
        var opened = await host.DoAsync("coord-un", CaseInputs.NewCase with { StartSource = source });
        var page = await host.AskAsync(new ListTasks(TaskSelection.AllOpen, opened.CaseId, new PageRequest(10)));
        return Assert.Single(page.Items).Value.ElementId;
    }

    private const string TwoBeginnings =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
                     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="test">
          <process id="prevention-case" isExecutable="true">
            <startEvent id="never"><conditionalEventDefinition>
              <condition xsi:type="tFormalExpression">=startSource = "nowhere"</condition>
            </conditionalEventDefinition></startEvent>
            <startEvent id="baseline"><conditionalEventDefinition>
              <condition xsi:type="tFormalExpression">=startSource = "baseline"</condition>
            </conditionalEventDefinition></startEvent>
            <startEvent id="start" />
            <userTask id="never-task"><extensionElements><zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN" /></extensionElements></userTask>
            <userTask id="structural"><extensionElements><zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN" /></extensionElements></userTask>
            <userTask id="plain"><extensionElements><zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN" /></extensionElements></userTask>
            <endEvent id="end" />
            <sequenceFlow id="f0" sourceRef="never" targetRef="never-task" />
            <sequenceFlow id="f1" sourceRef="baseline" targetRef="structural" />
            <sequenceFlow id="f2" sourceRef="start" targetRef="plain" />
            <sequenceFlow id="f3" sourceRef="never-task" targetRef="end" />
            <sequenceFlow id="f4" sourceRef="structural" targetRef="end" />
            <sequenceFlow id="f5" sourceRef="plain" targetRef="end" />
          </process>
        </definitions>
        """;

    private static async Task<string> AskedAsync(DatabaseProvider provider, string[] releasableTo)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.SeedAsync("reg-au", "reg-osce", "fp-icc");
        var first = SmallProcess.Line(StartWorkflowWhenCaseOpened.ProcessId, "", AskTheRegion);
        var deployed = await host.SendAsync("coord-un", new DeployWorkflow([first]));
        Assert.False(deployed.IsRejected, deployed.IsRejected ? deployed.Rejection.Message : null);

        var opened = await host.DoAsync("coord-un", CaseInputs.NewCase with { ReleasableTo = releasableTo });

        var page = await host.AskAsync(new ListTasks(TaskSelection.AllOpen, opened.CaseId, new PageRequest(10)));
        return Assert.Single(page.Items).Value.CandidateGroupsJson;
    }
}
