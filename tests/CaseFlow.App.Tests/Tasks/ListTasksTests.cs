using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Workflows;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Tasks;

/// <summary>Lists of tasks, each of whose parts an index has in order.</summary>
public sealed class ListTasksTests
{
    private static readonly string[] InDueOrder = ["by-name", "by-group-and-post", "by-group", "without-due-time"];

    // the order of this file is not that of the due times
    private static readonly WorkflowResource Spread = new(
        "spread.bpmn",
        $"""
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
          <message id="Message_Go" name="Go" />
          <process id="spread" isExecutable="true">
            <startEvent id="start">{SmallProcess.OnGo}</startEvent>
            {Task("by-group", """candidateGroups="FP@UN" """, "PT3H")}
            {Task("by-name", """candidateUsers="person-fp-un" """, "PT1H")}
            {Task("without-due-time", """candidateGroups="FP@UN" """, null)}
            {Task("of-others", """candidateGroups="FP@EU" """, "PT2H")}
            {Task("by-group-and-post", """candidateGroups="FP@UN" candidateUsers="fp-un" """, "PT2H")}
          </process>
        </definitions>
        """);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("ResourcePattern", "24")]
    public async Task An_inbox_holds_what_is_offered_by_any_name_once_in_due_order(DatabaseProvider provider)
    {
        await using var host = await OpenAsync(provider);

        Assert.Equal(InDueOrder, await StepsAsync(host, "fp-un", TaskSelection.Inbox));
        Assert.Equal(InDueOrder, await StepsAsync(host, "fp-un", TaskSelection.Unassigned));
        Assert.Equal(["of-others"], await StepsAsync(host, "fp-eu", TaskSelection.Inbox));
        Assert.Empty(await StepsAsync(host, "fp-un", TaskSelection.Mine));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_inbox_is_read_to_its_end_and_back_in_pages_of_one(DatabaseProvider provider)
    {
        await using var host = await OpenAsync(provider);

        Assert.Equal(InDueOrder, await ReadAsync(host, backward: false));
        Assert.Equal(InDueOrder.Reverse(), await ReadAsync(host, backward: true));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_taken_task_keeps_its_place_and_leaves_only_what_is_unassigned(DatabaseProvider provider)
    {
        await using var host = await OpenAsync(provider);
        var taken = (await host.OpenTasksAsync()).Single(task => task.ElementId == "by-group");

        await host.DoAsync("fp-un", new ClaimTask(taken.TaskId));

        Assert.Equal(InDueOrder, await StepsAsync(host, "fp-un", TaskSelection.Inbox));
        Assert.Equal(["by-group"], await StepsAsync(host, "fp-un", TaskSelection.Mine));
        Assert.Equal(InDueOrder.Except(["by-group"]), await StepsAsync(host, "fp-un", TaskSelection.Unassigned));
        Assert.Equal(InDueOrder.Append("of-others").Order(), (await StepsAsync(host, "fp-un", TaskSelection.AllOpen)).Order());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("ResourcePattern", "25")]
    public async Task An_inbox_is_narrowed_to_what_is_overdue_or_offered_to_an_organisation(DatabaseProvider provider)
    {
        await using var host = await OpenAsync(provider);
        host.Clock.Advance(TimeSpan.FromMinutes(150));
        var inbox = new ListTasks(TaskSelection.Inbox, CaseId: null, new PageRequest(10));

        Assert.Equal(["by-name", "by-group-and-post"], StepsOf(await host.AskAsync("fp-un", inbox with { Overdue = true })));
        Assert.Equal(["by-group-and-post", "by-group", "without-due-time"], StepsOf(await host.AskAsync("fp-un", inbox with { Organisation = "UN" })));
        Assert.Empty(StepsOf(await host.AskAsync("fp-un", inbox with { CaseId = CaseHost.UnknownId })));
        Assert.Equal(InDueOrder, StepsOf(await host.AskAsync("fp-un", inbox with { CaseId = host.CaseId })));
    }

    private static string Task(string id, string offered, string? time) =>
        $"""
        <sequenceFlow id="to-{id}" sourceRef="start" targetRef="{id}" />
        <userTask id="{id}" name="{id}"><extensionElements>
          <zeebe:userTask /><zeebe:assignmentDefinition {offered}/>
          {(time is null ? "" : $"""<zeebe:taskSchedule dueDate="=now() + duration(&quot;{time}&quot;)" />""")}
        </extensionElements></userTask>
        """;

    private static async Task<CaseHost> OpenAsync(DatabaseProvider provider)
    {
        var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(Spread);
        return host;
    }

    private static async Task<IEnumerable<string>> StepsAsync(CaseHost host, string post, TaskSelection selection) =>
        StepsOf(await host.AskAsync(post, new ListTasks(selection, CaseId: null, new PageRequest(10))));

    private static IEnumerable<string> StepsOf(Page<TaskView> page) => page.Items.Select(item => item.Value.ElementId);

    private static async Task<IEnumerable<string>> ReadAsync(CaseHost host, bool backward)
    {
        var (steps, key) = (new List<string>(), (string?)null);
        while (true)
        {
            var page = await host.AskAsync("fp-un", new ListTasks(TaskSelection.Inbox, CaseId: null, new PageRequest(1, backward, key)));
            steps.AddRange(page.Items.Select(item => item.Value.ElementId));
            if (!(backward ? page.HasPrevious : page.HasNext))
            {
                return steps;
            }

            key = page.Items[0].Key;
        }
    }
}
