using System.Security;
using CaseFlow.App.Messages;
using CaseFlow.App.Paging;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Tests.Workflows;

/// <summary>Processes of a few elements in a line, started by the message <c>Go</c>.</summary>
internal static class SmallProcess
{
    private const string Task =
        """
        <userTask id="{id}" name="Task {id}"><extensionElements>
          <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN" />
        </extensionElements></userTask>
        """;

    /// <summary>A file with one process: a start, the elements in a line, an end.</summary>
    public static WorkflowResource Line(string processId, string start, params (string Id, string Xml)[] elements)
    {
        string[] ids = ["start", .. elements.Select(element => element.Id), "end"];
        var flows = ids.Zip(ids.Skip(1), (from, to) => $"""<sequenceFlow id="{from}-{to}" sourceRef="{from}" targetRef="{to}" />""");
        return new(
            processId + ".bpmn",
            $"""
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
              <message id="Message_Go" name="Go" />
              <message id="Message_News" name="News"><extensionElements><zeebe:subscription correlationKey="=caseId" /></extensionElements></message>
              <process id="{processId}" isExecutable="true">
                <startEvent id="start">{start}</startEvent>
                {string.Concat(elements.Select(element => element.Xml))}
                <endEvent id="end" />
                {string.Concat(flows)}
              </process>
            </definitions>
            """);
    }

    public const string OnGo = """<messageEventDefinition messageRef="Message_Go" />""";

    public static (string Id, string Xml) UserTask(string id) => (id, Task.Replace("{id}", id, StringComparison.Ordinal));

    /// <summary>A task for focal points of several organisations, with a form of the same deployment and variables of its own.</summary>
    public static (string Id, string Xml) FormTask(string id, string formId, params (string Source, string Target)[] inputs) => (
        id,
        $"""
        <userTask id="{id}" name="Task {id}"><extensionElements>
          <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="=[&quot;FP@UN&quot;, &quot;FP@EU&quot;, &quot;DIR@UN&quot;]" />
          <zeebe:formDefinition formId="{formId}" bindingType="deployment" />
          <zeebe:ioMapping>
            {string.Concat(inputs.Select(input => $"""<zeebe:input source="{SecurityElement.Escape(input.Source)}" target="{input.Target}" />"""))}
          </zeebe:ioMapping>
        </extensionElements></userTask>
        """);

    /// <summary>Calls a process of the same deployment.</summary>
    public static (string Id, string Xml) Call(string processId) => (
        "call",
        $"""
        <callActivity id="call"><extensionElements>
          <zeebe:calledElement processId="{processId}" bindingType="deployment" />
        </extensionElements></callActivity>
        """);

    /// <summary>Calls the newest version of a process that carries a tag.</summary>
    public static (string Id, string Xml) CallTagged(string processId, string versionTag) => (
        "call",
        $"""
        <callActivity id="call"><extensionElements>
          <zeebe:calledElement processId="{processId}" bindingType="versionTag" versionTag="{versionTag}" />
        </extensionElements></callActivity>
        """);

    /// <summary>The same file with a tag of its version.</summary>
    public static WorkflowResource Tagged(WorkflowResource file, string versionTag) => file with
    {
        Text = file.Text.Replace(
            "isExecutable=\"true\">",
            $"""isExecutable="true"><extensionElements><zeebe:versionTag value="{versionTag}" /></extensionElements>""",
            StringComparison.Ordinal),
    };

    /// <summary>Deploys the files and sends the message that starts the process.</summary>
    public static async Task StartAsync(this CaseHost host, params WorkflowResource[] files)
    {
        var deployed = await host.SendAsync("coord-un", new DeployWorkflow([.. files]));
        Assert.False(deployed.IsRejected, deployed.IsRejected ? deployed.Rejection.Message : null);
        var started = await host.PublishAsync("Go");
        Assert.NotNull(started.Value.StartedInstanceId);
    }

    public static ValueTask<Outcome<MessageReceipt>> PublishAsync(this CaseHost host, string name, TimeSpan? timeToLive = null) =>
        host.SendAsync("coord-un", new PublishMessage(host.CaseId, name, null, FeelContext.Empty, timeToLive ?? TimeSpan.Zero, null));

    public static async Task<IReadOnlyList<TaskView>> OpenTasksAsync(this CaseHost host)
    {
        var page = await host.AskAsync(new ListTasks(TaskSelection.AllOpen, host.CaseId, new PageRequest(100)));
        return [.. page.Items.Select(item => item.Value)];
    }
}
