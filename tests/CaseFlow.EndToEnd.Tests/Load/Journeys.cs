using System.Text.Json;
using CaseFlow.EndToEnd.Tests.Histories;
using CaseFlow.EndToEnd.Tests.Pages;

namespace CaseFlow.EndToEnd.Tests.Load;

/// <summary>What clients do. A journey ends early when a command of it was not accepted: rivals and kills see to that.</summary>
internal static class Journeys
{
    private const string Owners = """country: "XKX", marking: "TLP:AMBER", language: "en", owners: ["UN", "EU", "NATO"]""";

    private const string Signal =
        """
        summary: "Shots at a crowd near the market", theme: ONE_SIDED_VIOLENCE,
        place: { country: "XKX", admin2: "Northern district", precision: DISTRICT },
        time: { from: "2026-01-13", to: "2026-01-13", precision: DAY }, actors: [], killed: { low: 3 }, riskFactors: ["RF07"],
        report: { sourcePseudonym: "Heron", mayBeCited: false, mayBeContacted: true, mayBeActedOn: true, translation: CHECKED },
        marking: "TLP:AMBER", releasableTo: ["UN", "EU", "NATO"], language: "en"
        """;

    // as a form: post, step, values
    private static readonly (string Post, string Step, string Values)[] ToAssessment =
    [
        ("analyst-un", "T_Triage", """
            { clear: "yes", credible: "yes", imminent: "no", sourceGrade: "B", informationGrade: 2, phaseProposed: "EarlyWarning",
              startSource: "signal", grounds: "Two sources" }
            """),
        ("coord-un", "T_DecideWarning", """{ outcome: "act", grounds: "Grave" }"""),
        ("coord-un", "T_OpenCase", """{ note: "As warned" }"""),
        ("fp-eu", "T_ConfirmOpening", """{ verdict: "yes" }"""),
        ("coord-un", "T_Scope", """{ questions: "All 14", organisations: ["UN", "EU", "NATO"], windowDays: 14 }"""),
    ];

    /// <summary>Opens a live case.</summary>
    /// <returns>Its id, or null.</returns>
    public static async Task<string?> OpenCaseAsync(this LoadClient client)
    {
        var title = client.NextMark();
        var opened = await client.CallAsync(
            "coord-un", "openCase", new Deed.Write("case.opened", title), $"title: \"{title}\", startSource: SIGNAL, {Owners}", "case { id }");
        return opened?.GetProperty("case").GetProperty("id").GetString();
    }

    /// <summary>Brings a case from its first warning to the contributions to its assessment, with drafts on the way.</summary>
    public static async Task AssessAsync(this LoadClient client)
    {
        var text = client.NextMark();
        if (await client.OpenCaseAsync() is not { } caseId
            || await client.CallAsync(
                "analyst-un",
                "recordWarning",
                new Deed.Write("warning.recorded", text),
                $"caseId: \"{caseId}\", warnedBy: \"A local network\", text: \"{text}\", source: \"A call\"",
                "case { id }") is null)
        {
            return;
        }

        foreach (var (post, step, values) in ToAssessment)
        {
            if (await client.FindTaskAsync(post, caseId, step) is not { } task || !await client.CompleteAsync(post, task, values))
            {
                return;
            }
        }

        foreach (var post in (string[])["fp-un", "fp-eu", "fp-nato"])
        {
            if (await client.FindTaskAsync(post, caseId, "MI_OrgAssessment") is { } task)
            {
                await client.SaveDraftsAsync(post, task);
                await client.ContributeAsync(post, task);
            }
        }
    }

    /// <summary>Adds to the record of a case on which others work at the same time, and looks at its audit.</summary>
    public static async Task AppendAsync(this LoadClient client, string caseId)
    {
        var text = client.NextMark();
        await client.CallAsync(
            "coord-un",
            "addRecordEntry",
            new Deed.Write("case.record_entry_added", text),
            $$"""caseId: "{{caseId}}", entry: { kind: EVENT, on: "2026-03-02", dayVerified: true, actorName: "A", text: "{{text}}", source: "S" }""",
            "case { id }");
        await client.ReadAuditAsync(caseId);
    }

    /// <summary>Starts a process that tells the outside, then completes one of the tasks at which such processes stand; others may be faster.</summary>
    public static async Task WalkAsync(this LoadClient client, string caseId)
    {
        var mark = client.NextMark();
        await client.CallAsync(
            "coord-un",
            "publishMessage",
            new Deed.Write("instance.started", mark),
            $$"""caseId: "{{caseId}}", name: "{{Walk.Name}}", variables: { mark: "{{mark}}" }, timeToLive: "PT0S" """,
            "message { startedInstanceId }");
        if (await client.FindTaskAsync("fp-eu", caseId, Walk.Step) is { } task)
        {
            var claim = new Deed.Write("instance.task_claimed", $"{Checks.IdOf(task)}", IsShared: true);
            await client.CallAsync(client.Chance.Next(2) == 0 ? "fp-eu" : "fp-un", "claimTask", claim, $"taskId: \"{task}\"", "task { id }");
            await client.CompleteAsync("fp-eu", task, "{}");
        }
    }

    /// <summary>Reports a signal from which a case is opened, by the outbox.</summary>
    public static async Task ReportAsync(this LoadClient client)
    {
        var reported = await client.CallAsync(
            "fp-un", "reportSignal", new Deed.Elsewhere(), Signal, "signal { id }");
        if (reported?.GetProperty("signal").GetProperty("id").GetString() is { } signal)
        {
            var title = client.NextMark();
            await client.CallAsync(
                "analyst-un",
                "triageSignal",
                new Deed.Write("case.opened", title),
                $$"""signalId: "{{signal}}", outcome: NEW_CASE, grounds: "Grave", newCase: { title: "{{title}}", {{Owners}} }""",
                "signal { id }");
        }
    }

    private static async Task SaveDraftsAsync(this LoadClient client, string post, string task)
    {
        for (var save = 0; save < 2; save++)
        {
            var data = await client.AskAsync(post, $"task(id: \"{task}\") {{ draft {{ revision }} }}");
            var seen = data.GetProperty("task").GetProperty("draft") is { ValueKind: JsonValueKind.Object } draft
                ? draft.GetProperty("revision").GetInt32()
                : 0;
            // two windows of one person, of which each saw the same
            await Task.WhenAll(SaveAsync(), SaveAsync());

            Task SaveAsync()
            {
                var mark = client.NextMark();
                return client.CallAsync(
                    post,
                    "saveDraft",
                    new Deed.Save(Checks.IdOf(task), post, seen, mark),
                    $$"""taskId: "{{task}}", basedOn: {{seen}}, values: { note: "{{mark}}" }""",
                    "task { id }");
            }
        }
    }

    private static async Task ContributeAsync(this LoadClient client, string post, string task)
    {
        if (client.Chance.Next(3) > 0)
        {
            var note = client.NextMark();
            await client.CallAsync(
                post,
                "completeTaskForm",
                new Deed.Write("assessment.contribution_submitted", note),
                $$"""
                taskId: "{{task}}", values: { note: "{{note}}", ratings: [
                  { factor: "RF01", level: "High", trend: "Rising", evidence: "Seen", confidence: "Moderate" }] }
                """,
                "task { id }");
        }
    }

    /// <summary>Completes a task, now and then as two rivals at once.</summary>
    private static async Task<bool> CompleteAsync(this LoadClient client, string post, string task, string values)
    {
        var rivals = client.Chance.Next(3) == 0 ? 2 : 1;
        var answers = await Task.WhenAll(Enumerable.Range(0, rivals).Select(_ => client.CallAsync(
            post,
            "completeTaskForm",
            new Deed.Write(AuditRules.TaskCompleted, $"{Checks.IdOf(task)}"),
            $"taskId: \"{task}\", values: {values}",
            "task { id }")));
        return answers.Any(answer => answer is not null);
    }

    /// <summary>An open task of a step; null when there is none.</summary>
    private static async Task<string?> FindTaskAsync(this LoadClient client, string post, string caseId, string step)
    {
        var data = await client.AskAsync(post, $"myTasks(first: 100, caseId: \"{caseId}\") {{ nodes {{ id elementId }} }}");
        var tasks = data.GetProperty("myTasks").GetProperty("nodes").EnumerateArray()
            .Where(task => task.GetProperty("elementId").GetString() == step).Select(task => task.GetProperty("id").GetString()!).ToArray();
        return tasks.Length == 0 ? null : tasks[client.Chance.Next(tasks.Length)];
    }
}
