using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Organisations;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Workflows;

namespace CaseFlow.App.Tests.Tasks;

/// <summary>A step that is due and can be skipped, then one that looks at who did it.</summary>
internal static class SteeredProcess
{
    /// <summary>Has the second step done by whoever did the first.</summary>
    public const string Retaining = """<zeebe:property name="retainCompleterOf" value="write" />""";

    private const string Separating = """<zeebe:property name="separateFrom" value="write" />""";

    private static readonly WorkflowResource Ladder = new(
        "escalation.json",
        """
        {
          "key": "escalation", "source": "Invented", "terms": "None",
          "items": [{ "name": "reminders", "steps": [{ "percent": 50, "addRoles": [], "notifyRoles": [], "notifyHolder": true }] }]
        }
        """);

    public static async Task<CaseHost> OpenAsync(DatabaseProvider provider, string approval = Separating)
    {
        var host = await CaseHost.OpenAsync(provider);
        await host.SeedAsync("fp-un", "desk-un", "legal-un", "coord-un", "admin-un");
        await host.StartAsync(File(approval), Ladder);
        return host;
    }

    public static async Task<TaskView> OnlyTaskAsync(this CaseHost host) => Assert.Single(await host.OpenTasksAsync());

    public static async Task<TaskView> TaskAsync(this CaseHost host, Guid id) => Assert.Single(await host.AskAsync(new GetTasks([id])));

    private static WorkflowResource File(string approval) => SmallProcess.Line(
        "steered",
        SmallProcess.OnGo,
        Task("write", """<zeebe:property name="escalation" value="reminders" /><zeebe:property name="skippable" value="true" />"""),
        Task("approve", approval));

    private static (string Id, string Xml) Task(string id, string properties) => (
        id,
        $"""
        <userTask id="{id}" name="Task {id}"><extensionElements>
          <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN, DESK@UN" />
          <zeebe:taskSchedule dueDate="=now() + duration(&quot;PT100H&quot;)" />
          <zeebe:properties>{properties}</zeebe:properties>
        </extensionElements></userTask>
        """);
}
