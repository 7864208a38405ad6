using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Tasks;

public sealed class RetimingTests
{
    private const string Terms =
        """
        <scriptTask id="terms"><extensionElements>
          <zeebe:script expression="={step: &#34;PT100H&#34;}" resultVariable="deadlines" />
        </extensionElements></scriptTask>
        """;

    private const string Step =
        """
        <userTask id="step" name="Step"><extensionElements>
          <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN" />
          <zeebe:taskSchedule dueDate="=deadline(deadlines.step, &#34;UN&#34;)" />
        </extensionElements></userTask>
        """;

    private static readonly WorkflowResource Deadlines = new(
        "deadlines.dmn",
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="terms" name="Terms" namespace="terms">
          <decision id="deadlines" name="deadlines">
            <variable name="deadlines"/>
            <informationRequirement id="requires"><requiredInput href="#variant"/></informationRequirement>
            <literalExpression id="value">
              <text>{step: if variant = "rapid" then "PT24H" else if variant = "upstream" then "PT500H" else "PT100H"}</text>
            </literalExpression>
          </decision>
          <inputData id="variant" name="variant"><variable name="variant"/></inputData>
        </definitions>
        """);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_decided_phase_gives_open_tasks_the_terms_of_its_variant(DatabaseProvider provider)
    {
        await using var host = await OpenAsync(provider);
        host.Clock.Advance(TimeSpan.FromHours(10));

        await host.DoAsync("dir-un", new DecidePhase(host.CaseId, CasePhase.Response, "Crimes are under way.", Jump: true));
        Assert.Equal(CaseHost.Start.AddHours(10 + 24), await DueAsync(host));

        await host.DoAsync("dir-un", new DecidePhase(host.CaseId, CasePhase.PreEarlyWarning, "It was a false alarm.", Jump: true));
        Assert.Equal(CaseHost.Start.AddHours(500), await DueAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_chosen_variant_gives_open_tasks_its_terms(DatabaseProvider provider)
    {
        await using var host = await OpenAsync(provider);

        await host.DoAsync("coord-un", new ChooseVariant(host.CaseId, Variant.Rapid));

        Assert.Equal(CaseHost.Start.AddHours(24), await DueAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_retimed_task_moves_within_the_inbox(DatabaseProvider provider)
    {
        await using var host = await OpenAsync(provider);
        var early = (await host.AskAsync("fp-un", new ListTasks(TaskSelection.Inbox, null, new PageRequest(1)))).Items[0].Key;

        await host.DoAsync("dir-un", new DecidePhase(host.CaseId, CasePhase.PreEarlyWarning, "It was a false alarm.", Jump: true));

        Assert.Single((await host.AskAsync("fp-un", new ListTasks(TaskSelection.Inbox, null, new PageRequest(1, Key: early)))).Items);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_process_that_goes_by_no_such_terms_keeps_its_times(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("step")));

        await host.DoAsync("coord-un", new ChooseVariant(host.CaseId, Variant.Rapid));

        Assert.Null(await DueAsync(host));
    }

    private static async Task<CaseHost> OpenAsync(DatabaseProvider provider)
    {
        var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("terms", Terms), ("step", Step)), Deadlines);
        return host;
    }

    private static async Task<DateTimeOffset?> DueAsync(CaseHost host) => Assert.Single(await host.OpenTasksAsync()).DueAt;
}
