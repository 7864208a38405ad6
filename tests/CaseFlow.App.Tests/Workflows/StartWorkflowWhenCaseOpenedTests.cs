using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Cases;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Organisations;
using CaseFlow.App.Workflows;
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
