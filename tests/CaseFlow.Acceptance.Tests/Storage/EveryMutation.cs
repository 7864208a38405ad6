using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;

namespace CaseFlow.Acceptance.Tests.Storage;

/// <summary>A day on which people do everything once that they do beside the tasks of a process.</summary>
internal static class EveryMutation
{
    private const string Words = "Said in the exercise";
    private const string Mandate = "S/RES/1973 (2011)";

    public static async Task DoAllAsync(CaseFlowHost host)
    {
        await ReportAsync(host.Api);
        await KeepRecordAsync(host.Api, await host.WarnedAsync());
        await DraftAsync(host.Api, await host.WarnedAsync());
        await ActAsync(await CaseStory.OpenAsync(host));
        await TalkAsync(host.Api, await CaseStory.OpenAsync(host));
        await KeepSilenceAsync(await CaseStory.OpenAsync(host));
        await host.WatchAndDeclineAsync();
        await host.ReviewAsync();
        var resources = new[] { new { name = "note.form", text = """{ "type": "default", "id": "note", "components": [] }""" } };
        await DoAsync(host.Api, "coord-un", "deployWorkflow", new { resources });
        await RedrawAsync(host);
    }

    private static async Task RedrawAsync(CaseFlowHost host)
    {
        await Visit.DeployAsync(host, "prepare", "travel");
        var run = await Visit.RunAsync(await Visit.BeginAsync(host));
        await Visit.DeployAsync(host, "plan", "travel");
        var elements = new[] { new { sourceId = "prepare", targetId = "plan" } };
        await DoAsync(host.Api, "coord-un", "suspendInstance", new { instanceId = run.Id, grounds = Words });
        await DoAsync(host.Api, "coord-un", "migrateInstance", new { instanceId = run.Id, version = 2, grounds = Words, elements });
        await DoAsync(host.Api, "coord-un", "resumeInstance", new { instanceId = run.Id, grounds = Words });
        var ending = new { operation = "CANCEL", isTrial = true, processId = "visit", grounds = Words };
        var trial = await host.Api.StartBatchAsync("coord-un", ending);
        await host.Api.EndOfBatchAsync("coord-un", trial);
        await host.Api.EndOfBatchAsync("coord-un", await host.Api.StartTriedBatchAsync("coord-un", trial));
    }

    private static async Task ReportAsync(GraphQLClient api)
    {
        foreach (var (country, decide) in new[] { ("NER", "confirmCluster"), ("MLI", "refuseCluster") })
        {
            string[] ids =
            [
                await api.ReportSignalAsync("fp-un", SignalParts.Report(country, "2025-01-13", "Gao")),
                await api.ReportSignalAsync("fp-eu", SignalParts.Report(country, "2025-01-15", "Gao")),
                await api.ReportSignalAsync("fp-un", SignalParts.Report(country, "2025-01-16", "Gao")),
            ];
            await DoAsync(api, "analyst-un", "gradeSignal", new { signalId = ids[0], sourceGrade = "A", informationGrade = 1, grounds = Words });
            await DoAsync(api, "analyst-un", decide, new { signalIds = ids, grounds = Words });
        }

        var alone = await api.ReportSignalAsync("fp-un", SignalParts.Report("TCD", "2025-01-13", "Abéché"));
        await DoAsync(api, "analyst-un", "triageSignal", new { signalId = alone, outcome = "DECLINE", grounds = Words });
    }

    private static async Task KeepRecordAsync(GraphQLClient api, CaseStory story)
    {
        await story.DoAsync("coord-un", "addRecordEntry", new { entry = Entry });
        await story.DoAsync("coord-un", "claimAuthority", new { claim = Claim });
        await story.DoAsync("coord-un", "referenceDocument", Document);
        var documentId = (string)(await story.ReadAsync("documents { id }"))["documents"]![0]!["id"]!;
        await DoAsync(api, "coord-un", "withdrawDocument", new { documentId, grounds = Words });
        await story.DoAsync("dir-un", "decidePhase", new { phase = "EARLY_WARNING", grounds = Words, jump = true });
        await story.DoAsync("coord-un", "publishMessage", new { name = "Nobody waits", variables = new { }, timeToLive = "PT1H" });
        await story.DoAsync("coord-un", "chooseVariant", new { variant = "rapid" });
        await story.DoAsync("coord-un", "enterStage", new { stage = "ASSESSMENT" });
    }

    private static string[] Desk { get; } = ["DESK@UN"];

    private static string[] Analysts { get; } = ["ANALYST@UN"];

    private static object Entry { get; } =
        new { kind = "EVENT", on = "2025-01-12", dayVerified = true, actorName = "UN", text = Words, source = Words };

    private static object Claim { get; } =
        new { office = "President", holder = "A. N. Other", assertedBy = "EU", on = "2025-01-12", source = Words };

    private static object Document { get; } =
        new { title = Words, source = Words, sha256 = new string('a', 64), marking = "TLP:GREEN", language = "en" };

    private static async Task DraftAsync(GraphQLClient api, CaseStory story)
    {
        var taskId = (string)(await story.TaskOfAsync("analyst-un", "T_Triage"))["id"]!;
        await DoAsync(api, "analyst-un", "saveDraft", new { taskId, values = new { grounds = Words } });
        await DoAsync(api, "analyst-un", "discardDraft", new { taskId });
        await DoAsync(api, "analyst-un", "claimTask", new { taskId });
        await DoAsync(api, "analyst-un", "releaseTask", new { taskId });
        await DoAsync(api, "analyst-un", "startTask", new { taskId });
        await DoAsync(api, "analyst-un", "stopTask", new { taskId });
        await DoAsync(api, "analyst-un", "commentTask", new { taskId, text = Words });
        await DoAsync(api, "analyst-un", "suspendTask", new { taskId, grounds = Words });
        await DoAsync(api, "analyst-un", "resumeTask", new { taskId });
        await DoAsync(api, "analyst-un", "delegateTask", new { taskId, postId = "desk-un", returnsToMe = true, grounds = Words });
        await DoAsync(api, "desk-un", "resolveTask", new { taskId, result = Words });
        await DoAsync(api, "analyst-un", "forwardTask", new { taskId, candidateGroups = Desk, grounds = Words });
        await DoAsync(api, "coord-un", "assignTask", new { taskId, postId = "analyst-un", grounds = Words });
        await DoAsync(api, "coord-un", "updateTask", new { taskId, priority = 90, candidateGroups = Analysts, grounds = Words });
    }

    private static async Task ActAsync(CaseStory story)
    {
        var paragraphs = new[] { new { number = "8", text = Words, allowedActs = new[] { "M06" } } };
        await story.DoAsync("prin-un", "recordMandate", new { reference = Mandate, body = "UN Security Council", adoptedOn = "2025-01-12", paragraphs });
        var zone = new
        {
            catalogue = "M06",
            lead = "NATO",
            legalBasis = "CH7-42",
            reportEveryDays = 7,
            mandateReference = Mandate,
            paragraph = "8",
            stopConditions = new[] { Words },
            dayAfterOwner = "coord-un",
        };
        await story.DoAsync("fp-nato", "activateMeasure", zone);
        var measureId = (string)(await story.ReadAsync("measures { id }"))["measures"]![0]!["id"]!;
        await story.DoAsync("fp-nato", "submitImplementationReport", new { status = Words, text = Words, harm = true, result = "CONTINUE", measureId });
        await story.DoAsync("dir-nato", "resumeMeasure", new { measureId, grounds = Words, mandateReference = Mandate, paragraph = "8" });
        await story.DoAsync("dir-un", "resumeMeasure", new { measureId, grounds = Words, mandateReference = Mandate, paragraph = "8" });
        await story.DoAsync("fp-nato", "handOverMeasure", new { measureId, to = "EU", grounds = Words });
        await story.DoAsync("fp-un", "activateMeasure", new { catalogue = "D01", lead = "UN", legalBasis = "CONSENT", reportEveryDays = 30 });
        await story.DoAsync("fp-un", "giveUpMeasure", new { catalogue = "D01", grounds = Words });
        await story.DoAsync("prin-un", "endMandate", new { reference = Mandate, endsAt = story.Now, by = "S/RES/2016 (2011)" });
    }

    private static async Task KeepSilenceAsync(CaseStory story)
    {
        var (voters, period, zone) = (new[] { "EU", "LAS" }, "URGENT", "Europe/Brussels");
        await story.DoAsync("coord-un", "draftSilence", new { subject = Words, text = Words, language = "en" });
        var silenceId = (string)(await story.ReadAsync("silences { id }"))["silences"]![0]!["id"]!;
        await story.DoAsync("coord-un", "circulateSilence", new { silenceId, voters, period, zone });
        await story.DoAsync("fp-eu", "acknowledgeSilence", new { silenceId });
        await story.DoAsync("fp-eu", "reserveOnSilence", new { silenceId, kind = "RESERVATION", text = Words });
        await story.DoAsync("coord-un", "answerForAbsence", new { silenceId, organisation = "LAS", grounds = Words });
        await story.DoAsync("fp-nato", "reportSilenceAbsence", new { silenceId, organisation = "EU", grounds = Words });
        await story.DoAsync("coord-un", "changeSilenceText", new { silenceId, text = "Other words", grounds = Words });
        await story.DoAsync("coord-un", "extendSilence", new { silenceId, closesAt = story.Now.AddDays(2), grounds = Words });
        await story.DoAsync("fp-eu", "answerSilence", new { silenceId, answer = "STATEMENT", text = Words });
        await story.DoAsync("fp-eu", "breakSilence", new { silenceId, amendment = Words });
        await story.DoAsync("coord-un", "putUnderSilence", new { subject = Words, text = Words, language = "en", voters, period, zone });
        // both began at the same moment of the exercise, so either may come first
        var both = (await story.ReadAsync("silences { id }"))["silences"]!.AsArray().Select(silence => (string)silence!["id"]!);
        var other = Assert.Single(both, id => id != silenceId);
        await story.DoAsync("coord-un", "withdrawSilence", new { silenceId = other, grounds = Words });
    }

    private static async Task TalkAsync(GraphQLClient api, CaseStory story)
    {
        var participants = new[] { new { standsFor = Words } };
        var convene = new { theme = Words, heldOn = "2025-01-13", rule = "NOT_ATTRIBUTABLE", participants, marking = "TLP:GREEN", language = "en" };
        await DoAsync(api, "fp-eu", "conveneDialogue", convene);
        var read = await api.AskAsync("fp-eu", "{ dialogues(first: 1) { nodes { id } } }");
        var dialogueId = (string)read["dialogues"]!["nodes"]![0]!["id"]!;
        await DoAsync(api, "fp-eu", "recordStatement", new { dialogueId, text = Words });
        await DoAsync(api, "fp-eu", "concludeDialogue", new { dialogueId, outcome = Words });
        await story.DoAsync("coord-un", "linkDialogue", new { dialogueId });
        await story.DoAsync("coord-un", "unlinkDialogue", new { dialogueId, grounds = Words });
    }

    private static async Task ReviewAsync(this CaseFlowHost host)
    {
        var story = await CaseStory.OpenAsync(host);
        await story.DoAsync("coord-un", "setReviewCycle", ReviewParts.Yearly("UN"));
        var reviewCycleId = (string)(await story.ReadAsync("reviewCycles { id }"))["reviewCycles"]![0]!["id"]!;
        await DoAsync(host.Api, "coord-un", "moveReviewCycle", new { reviewCycleId, nextOn = "2037-01-13", grounds = Words });
        await DoAsync(host.Api, "coord-un", "endReviewCycle", new { reviewCycleId, grounds = Words });
    }

    private static async Task WatchAndDeclineAsync(this CaseFlowHost host)
    {
        var story = await CaseStory.OpenAsync(host);
        await story.DoAsync("coord-un", "watchCase", new { grounds = Words, reviewAt = story.Now.AddDays(30) });
        await story.DoAsync("coord-un", "declineCase", new { grounds = Words });
    }

    private static async Task DoAsync(GraphQLClient api, string post, string mutation, object input)
    {
        var payload = await api.MutateAsync(post, mutation, SignalParts.Json(input));
        Assert.True(payload["errors"] is JsonArray { Count: 0 }, $"{mutation}: {payload.ToJsonString()}");
    }
}
