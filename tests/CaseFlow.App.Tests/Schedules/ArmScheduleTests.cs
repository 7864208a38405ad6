using CaseFlow.App.Schedules;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Timers;
using CaseFlow.App.Workflows;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Schedules;

public sealed class ArmScheduleTests
{
    private const string Hourly = """<timerEventDefinition id="Timer"><timeCycle>R/PT1H</timeCycle></timerEventDefinition>""";

    private static readonly Guid Partition = ScheduleAddress.Of("patrol").CaseId;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_deployed_process_is_started_at_each_round(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await DeployAsync(host, Hourly);

        await host.WaitUntilAsync(CaseHost.Start.AddHours(1));
        Assert.Equal(1, await StartedAsync(host));
        Assert.Equal(CaseHost.Start.AddHours(2), await NextAsync(host));

        await host.WaitUntilAsync(CaseHost.Start.AddHours(2));
        Assert.Equal(2, await StartedAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Rounds_that_were_missed_start_one_instance(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await DeployAsync(host, Hourly);

        await host.WaitUntilAsync(CaseHost.Start.AddHours(30));

        Assert.Equal(1, await StartedAsync(host));
        Assert.Equal(CaseHost.Start.AddHours(31), await NextAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_process_that_is_deployed_again_is_started_once_at_each_round(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await DeployAsync(host, Hourly);
        await DeployAsync(host, Hourly);
        await DeployAsync(host, Hourly, name: "Patrol by night");

        await host.WaitUntilAsync(CaseHost.Start.AddHours(1));

        Assert.Equal(1, await StartedAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_deployment_swallows_no_round_that_was_due_before(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await DeployAsync(host, Hourly);

        host.Clock.SetUtcNow(CaseHost.Start.AddMinutes(90));
        await DeployAsync(host, Hourly, name: "Patrol by night");

        Assert.Equal(1, await StartedAsync(host));
        Assert.Equal(CaseHost.Start.AddMinutes(150), await NextAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_version_without_a_timer_is_not_started_any_more(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await DeployAsync(host, Hourly);
        await DeployAsync(host, timer: "");

        Assert.Null(await NextAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Nobody_arms_a_schedule_by_hand(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("caller.role_needed", await host.RefusalAsync("admin-un", new ArmSchedule("patrol")));
    }

    private static async Task DeployAsync(CaseHost host, string timer, string name = "Patrol")
    {
        await host.DoAsync("coord-un", new DeployWorkflow([new("patrol.bpmn", Process(timer, name))]));
        await host.DeliverAsync();
    }

    private static async Task<int> StartedAsync(CaseHost host) =>
        (await host.AskAsync(new ListTasks(TaskSelection.AllOpen, Partition, new(10)))).Items.Length;

    private static async Task<DateTimeOffset?> NextAsync(CaseHost host) =>
        (await host.AskAsync(new NextTimer(Partition, CaseHost.Start.AddYears(1)))).DueAt;

    private static string Process(string timer, string name) => $"""
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:test">
          <process id="patrol" name="{name}" isExecutable="true">
            <startEvent id="Start">{timer}</startEvent>
            <sequenceFlow id="ToLook" sourceRef="Start" targetRef="Look" />
            <userTask id="Look" name="Look around">
              <extensionElements><zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN" /></extensionElements>
            </userTask>
            <sequenceFlow id="ToEnd" sourceRef="Look" targetRef="End" />
            <endEvent id="End" />
          </process>
        </definitions>
        """;
}
