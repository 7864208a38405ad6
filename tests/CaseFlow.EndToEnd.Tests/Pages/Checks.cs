using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A small process of one task without a form, for the focal points of the EU and the UN.</summary>
internal static class Checks
{
    private const string Model =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:caseflow:test">
          <message id="go" name="NAME" />
          <process id="NAME" name="NAME" isExecutable="true">
            <startEvent id="start"><outgoing>to-check</outgoing><messageEventDefinition messageRef="go" /></startEvent>
            <sequenceFlow id="to-check" sourceRef="start" targetRef="check" />
            <userTask id="check" name="TITLE">
              <extensionElements>
                <zeebe:userTask />
                <zeebe:assignmentDefinition OFFERED />
                <zeebe:taskSchedule dueDate="=now() + duration(&quot;P2DT1H&quot;)" />
                LISTENERS
              </extensionElements>
              <incoming>to-check</incoming><outgoing>to-end</outgoing>
            </userTask>
            <sequenceFlow id="to-end" sourceRef="check" targetRef="end" />
            <endEvent id="end"><incoming>to-end</incoming></endEvent>
          </process>
        </definitions>
        """;

    private static int _last;

    /// <summary>A title that no other task has.</summary>
    public static string NextTitle() => $"Check {Interlocked.Increment(ref _last):D4}";

    /// <summary>Opens a task in a case; its title is unlike any other's. Answers the name of its process.</summary>
    public static async Task<string> OpenCheckAsync(
        this ServerProcess server, string caseId, string title, CancellationToken cancellation, string offered = "candidateGroups=\"FP@EU,FP@UN\"")
    {
        var name = $"check-{Interlocked.Increment(ref _last)}";
        await server.DeployCheckAsync(name, "check", title, cancellation, offered);
        await server.AskAsync("coord-un", $$"""
            mutation { publishMessage(input: { caseId: "{{caseId}}", name: "{{name}}", variables: {}, timeToLive: "PT0S" }) { errors { message } } }
            """, cancellation);
        return name;
    }

    /// <summary>Opens a task in a case that waits for a system to answer before it is created. Answers the name of its process.</summary>
    public static async Task<string> OpenListenedCheckAsync(this ServerProcess server, string caseId, string type, CancellationToken cancellation)
    {
        var name = $"check-{Interlocked.Increment(ref _last)}";
        var listeners = $"""<zeebe:taskListeners><zeebe:taskListener eventType="creating" type="{type}" retries="3" /></zeebe:taskListeners>""";
        await server.DeployCheckAsync(name, "check", NextTitle(), cancellation, listeners: listeners);
        await server.AskAsync("coord-un", $$"""
            mutation { publishMessage(input: { caseId: "{{caseId}}", name: "{{name}}", variables: {}, timeToLive: "PT0S" }) { errors { message } } }
            """, cancellation);
        return name;
    }

    /// <summary>Deploys a version of the process of a check, whose one step has this id.</summary>
    public static async Task DeployCheckAsync(
        this ServerProcess server, string name, string step, string title, CancellationToken cancellation, string offered = "candidateGroups=\"FP@EU,FP@UN\"",
        string listeners = "")
    {
        var model = Model.Replace("NAME", name, StringComparison.Ordinal).Replace("TITLE", title, StringComparison.Ordinal)
            .Replace("OFFERED", offered, StringComparison.Ordinal).Replace("LISTENERS", listeners, StringComparison.Ordinal)
            .Replace("\"check\"", $"\"{step}\"", StringComparison.Ordinal);
        var deployed = await server.AskAsync("coord-un", $$"""
            mutation { deployWorkflow(input: { resources: [{ name: "{{name}}.bpmn", text: {{JsonSerializer.Serialize(model)}} }] }) { errors { message } } }
            """, cancellation);
        Assert.Equal("[]", deployed.GetProperty("deployWorkflow").GetProperty("errors").ToString());
    }

    /// <summary>The id of an open task, as pages write it in their addresses.</summary>
    public static async Task<Guid> FindTaskAsync(this ServerProcess server, string title, CancellationToken cancellation)
    {
        var data = await server.AskAsync("fp-eu", "{ myTasks(first: 100) { nodes { id name } } }", cancellation);
        var tasks = data.GetProperty("myTasks").GetProperty("nodes").EnumerateArray();
        return IdOf(tasks.Single(task => task.GetProperty("name").GetString() == title).GetProperty("id").GetString()!);
    }

    /// <summary>The id inside of what the API calls a node.</summary>
    public static Guid IdOf(string node) => Guid.ParseExact(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(node)).Split(':')[1], "N");
}
