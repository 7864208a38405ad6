using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Cases;

public sealed class PhaseTests(CaseFlowHosts hosts)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S27")]
    public async Task A_rule_proposes_the_phase_with_its_reasons_and_changes_nothing_by_itself(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();
        await story.CompleteAsync("analyst-un", "T_Triage", "triageWarning", WarningParts.Imminent);

        var read = await story.ReadAsync("phase phaseProposal { phase because ruleId facts { name value source } }");

        Assert.Null((string?)read["phase"]);
        var proposal = read["phaseProposal"]!;
        Assert.Equal(("RESPONSE", "The threat is clear, credible and imminent"), ((string?)proposal["phase"], (string?)proposal["because"]));
        Assert.Equal("yes", ValueOf(proposal, "imminent"));
        Assert.Null(ValueOf(proposal, "risingDynamicFactors"));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S27")]
    public async Task A_phase_without_its_entry_criteria_and_one_that_is_skipped_or_taken_back_is_refused_unless_a_jump_is_meant(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider), "BASELINE");
        Assert.Equal("case.phase_is_jump", await story.RefusedAsync("dir-un", "decidePhase", Phase("EARLY_WARNING")));
        await story.DoAsync("dir-un", "decidePhase", Phase("PRE_EARLY_WARNING"));
        Assert.Equal("case.phase_is_jump", await story.RefusedAsync("dir-un", "decidePhase", Phase("RESPONSE")));
        Assert.Equal("case.no_grounds", await story.RefusedAsync("dir-un", "decidePhase", new { phase = "RESPONSE", grounds = " ", jump = true }));
        await story.DoAsync("dir-un", "decidePhase", Phase("RESPONSE", jump: true));
        Assert.Equal("case.phase_is_jump", await story.RefusedAsync("dir-un", "decidePhase", Phase("PRE_EARLY_WARNING")));

        Assert.Equal("RESPONSE", (string?)(await story.ReadAsync("phase"))["phase"]);
        Assert.Equal([("First", false), ("Skip", true)], await DecidedAsync(story));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S27")]
    public async Task A_measure_that_is_for_recovery_only_is_refused_in_early_warning(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider));
        await story.DoAsync("coord-un", "setPlanObjectives", PlanParts.Objectives("PREVENTION"));
        await story.DoAsync("dir-un", "decidePhase", Phase("EARLY_WARNING", jump: true));

        Assert.Equal("plan.measure_out_of_phase", await story.RefusedAsync("fp-eu", "proposeMeasures", Proposal("M10")));
        await story.DoAsync("fp-eu", "proposeMeasures", Proposal("D07"));
        await story.DoAsync("dir-un", "decidePhase", Phase("RECOVERY", jump: true));
        await story.DoAsync("fp-eu", "proposeMeasures", Proposal("M10"));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S27")]
    public async Task A_jump_retimes_all_open_tasks_and_their_timers_in_every_running_process(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();
        await story.GoOnUntilAsync("MI_OrgAssessment");
        await story.PassAsync(TimeSpan.FromDays(1));
        var before = await DueAsync(story);

        await story.DoAsync("dir-un", "decidePhase", Phase("RESPONSE", jump: true));

        var after = await DueAsync(story);
        Assert.Equal(before.Keys, after.Keys);
        Assert.NotEmpty(before);
        Assert.All(after.Values, due => Assert.True(due <= story.Now.AddHours(24), $"It is due at {due}."));
        Assert.All(before, task => Assert.True(after[task.Key] < task.Value));

        // the steps of the ladder follow: half of 24 hours
        await story.PassAsync(TimeSpan.FromHours(12));
        Assert.Contains("instance.task_escalated", await TypesAsync(story));
    }

    private static object Phase(string phase, bool jump = false) => new { phase, grounds = "The situation has changed", jump };

    private static object Proposal(string measure) => new { proposals = new[] { new { catalogue = measure } } };

    private static string? ValueOf(JsonNode proposal, string fact) =>
        (string?)proposal["facts"]!.AsArray().Single(found => (string)found!["name"]! == fact)!["value"];

    private static async Task<Dictionary<string, DateTimeOffset>> DueAsync(CaseStory story) =>
        (await story.ReadAsync("openTasks { id dueAt }"))["openTasks"]!.AsArray()
            .ToDictionary(task => (string)task!["id"]!, task => (DateTimeOffset)task!["dueAt"]!, StringComparer.Ordinal);

    private static async Task<IEnumerable<(string Move, bool IsJump)>> DecidedAsync(CaseStory story) =>
        from entry in await HistoryAsync(story)
        where (string)entry["type"]! == "case.phase_decided"
        let body = entry["body"]!
        select ((string)body["move"]!, (bool)body["isJump"]!);

    private static async Task<IEnumerable<string>> TypesAsync(CaseStory story) =>
        (await HistoryAsync(story)).Select(entry => (string)entry["type"]!);

    private static async Task<IEnumerable<JsonNode>> HistoryAsync(CaseStory story) =>
        (await story.ReadAsync("history(last: 100) { nodes { type body } }"))["history"]!["nodes"]!.AsArray().Select(entry => entry!);
}
