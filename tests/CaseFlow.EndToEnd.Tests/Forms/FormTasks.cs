using System.Security;
using System.Text.Json;
using CaseFlow.EndToEnd.Tests.Pages;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Forms;

/// <summary>Brings cases to tasks with forms, as partner systems would.</summary>
internal static class FormTasks
{
    private const string Model =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:caseflow:test">
          <message id="go" name="NAME" />
          <process id="NAME" name="NAME" isExecutable="true">
            <startEvent id="start"><outgoing>to-task</outgoing><messageEventDefinition messageRef="go" /></startEvent>
            <sequenceFlow id="to-task" sourceRef="start" targetRef="task" />
            <userTask id="task" name="TITLE">
              <extensionElements>
                <zeebe:userTask />
                <zeebe:formDefinition formId="FORM" bindingType="latest" />
                <zeebe:assignmentDefinition candidateGroups="FP@EU,FP@UN,DIR@UN,COORD@UN" />
                <zeebe:ioMapping>INPUTS</zeebe:ioMapping>
              </extensionElements>
              <incoming>to-task</incoming><outgoing>to-end</outgoing>
            </userTask>
            <sequenceFlow id="to-end" sourceRef="task" targetRef="end" />
            <endEvent id="end"><incoming>to-end</incoming></endEvent>
          </process>
        </definitions>
        """;

    private static int _forms;

    /// <summary>A case on whose first assessment its organisations are asked.</summary>
    public static async Task<(string CaseId, Guid TaskId)> AskForAssessmentAsync(this ServerProcess server, string post, CancellationToken cancellation)
    {
        var caseId = await server.OpenCaseAsync(cancellation);
        await server.AskAsync("analyst-un", $$"""
            mutation { recordWarning(input: { caseId: "{{caseId}}", warnedBy: "A local network", text: "Shots were heard at night.", source: "A call" }) {
              errors { message } } }
            """, cancellation);
        await server.FillInAsync("analyst-un", caseId, "T_Triage", """
            { clear: "yes", credible: "yes", imminent: "no", sourceGrade: "B", informationGrade: 2, phaseProposed: "EarlyWarning",
              startSource: "signal", grounds: "Two sources" }
            """, cancellation);
        await server.FillInAsync("coord-un", caseId, "T_DecideWarning", """{ outcome: "act", grounds: "Grave" }""", cancellation);
        await server.FillInAsync("coord-un", caseId, "T_OpenCase", """{ note: "As warned" }""", cancellation);
        await server.FillInAsync("fp-eu", caseId, "T_ConfirmOpening", """{ verdict: "yes" }""", cancellation);
        await server.FillInAsync(
            "coord-un", caseId, "T_Scope", """{ questions: "All 14", organisations: ["UN", "EU", "NATO"], windowDays: 14 }""", cancellation);
        return (caseId, Checks.IdOf(await server.FindAsync(post, caseId, "MI_OrgAssessment", cancellation)));
    }

    /// <summary>Opens a task with a shipped form in a case; answers its id as pages write it.</summary>
    public static async Task<Guid> OpenFormAsync(
        this ServerProcess server, string caseId, string formId, CancellationToken cancellation, params (string Source, string Target)[] inputs)
    {
        var name = $"form-{Interlocked.Increment(ref _forms)}";
        var mapped = inputs.Select(input => $"""<zeebe:input source="{SecurityElement.Escape(input.Source)}" target="{input.Target}" />""");
        var model = Model.Replace("NAME", name, StringComparison.Ordinal).Replace("TITLE", name, StringComparison.Ordinal)
            .Replace("FORM", formId, StringComparison.Ordinal).Replace("INPUTS", string.Concat(mapped), StringComparison.Ordinal);
        var deployed = await server.AskAsync("coord-un", $$"""
            mutation { deployWorkflow(input: { resources: [{ name: "{{name}}.bpmn", text: {{JsonSerializer.Serialize(model)}} }] }) { errors { message } } }
            """, cancellation);
        Assert.Equal("[]", deployed.GetProperty("deployWorkflow").GetProperty("errors").ToString());
        await server.AskAsync("coord-un", $$"""
            mutation { publishMessage(input: { caseId: "{{caseId}}", name: "{{name}}", variables: {}, timeToLive: "PT0S" }) { errors { message } } }
            """, cancellation);
        return Checks.IdOf(await server.FindAsync("fp-eu", caseId, "task", cancellation));
    }

    public static async Task<string> OpenCaseAsync(this ServerProcess server, CancellationToken cancellation)
    {
        var opened = await server.AskAsync("coord-un", """
            mutation { openCase(input: { title: "Exercise", country: "XKX", marking: "TLP:AMBER", language: "en", owners: ["UN", "EU", "NATO"],
              startSource: SIGNAL, exerciseStartsAt: "2026-03-02T09:00:00Z" }) { case { id } errors { message } } }
            """, cancellation);
        return opened.GetProperty("openCase").GetProperty("case").GetProperty("id").GetString()!;
    }

    /// <summary>Organisations whose contribution the case has.</summary>
    public static async Task<IReadOnlyList<string>> ContributorsAsync(this ServerProcess server, string caseId, CancellationToken cancellation)
    {
        var data = await server.AskAsync(
            "coord-un", $"{{ case(by: {{ id: \"{caseId}\" }}) {{ assessments {{ contributions {{ organisation }} }} }} }}", cancellation);
        return
        [
            .. data.GetProperty("case").GetProperty("assessments").EnumerateArray().SelectMany(one => one.GetProperty("contributions").EnumerateArray())
                .Select(one => one.GetProperty("organisation").GetString()!),
        ];
    }

    /// <summary>What a post has filled in of a task's form so far; null when nothing.</summary>
    public static async Task<JsonElement?> FindDraftAsync(this ServerProcess server, string post, Guid taskId, CancellationToken cancellation)
    {
        var data = await server.AskAsync(post, "{ myDrafts(first: 100) { nodes { values task { id } } } }", cancellation);
        return data.GetProperty("myDrafts").GetProperty("nodes").EnumerateArray()
            .Where(draft => draft.GetProperty("task").GetProperty("id").GetString() is { } id && Checks.IdOf(id) == taskId)
            .Select(draft => (JsonElement?)draft.GetProperty("values")).SingleOrDefault();
    }

    /// <summary>Completes the open task of a step from its form.</summary>
    public static async Task FillInAsync(
        this ServerProcess server, string post, string caseId, string step, string values, CancellationToken cancellation)
    {
        var task = await server.FindAsync(post, caseId, step, cancellation);
        var answer = await server.AskAsync(
            post, $"mutation {{ completeTaskForm(input: {{ taskId: \"{task}\", values: {values} }}) {{ errors {{ message path }} }} }}", cancellation);
        Assert.Equal("[]", answer.GetProperty("completeTaskForm").GetProperty("errors").ToString());
    }

    private static async Task<string> FindAsync(this ServerProcess server, string post, string caseId, string step, CancellationToken cancellation)
    {
        var data = await server.AskAsync(post, $"{{ myTasks(first: 100, caseId: \"{caseId}\") {{ nodes {{ id elementId }} }} }}", cancellation);
        return data.GetProperty("myTasks").GetProperty("nodes").EnumerateArray()
            .Last(task => task.GetProperty("elementId").GetString() == step).GetProperty("id").GetString()!;
    }
}
