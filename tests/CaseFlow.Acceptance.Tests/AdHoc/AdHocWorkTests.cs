using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.AdHoc;

/// <summary>In the shipped implementation: after a joint review that asks for it, people choose what is done beside what the process foresees.</summary>
public sealed class AdHocWorkTests(CaseFlowHosts hosts)
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S58")]
    public async Task Work_that_is_added_or_repeated_stands_in_the_history_as_a_deviation_and_in_the_report_of_its_template(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var story = await AdaptingAsync(host);
        var before = await ReportAsync(host);
        var work = await OpenWorkAsync(story);
        Assert.Equal(["T_FurtherWork", "T_AskAround", "T_HarmAgain", "T_LegalAgain"], Activities(work).Select(activity => (string)activity["elementId"]!));

        await story.DoAsync("fp-eu", "activateAdHocActivities", Choose(work, "The roads have closed.", "T_FurtherWork", "T_HarmAgain"));
        await story.DoAsync("coord-un", "activateAdHocActivities", Choose(work, "The first check was before the roads closed.", "T_HarmAgain"));

        Assert.Equal([1, 0, 2, 0], Activities(await OpenWorkAsync(story)).Select(activity => (int)activity["chosen"]!));
        var task = await story.TaskOfAsync("fp-nato", "T_FurtherWork");
        Assert.Equal("Count the lorries", (string)task["variables"]!["subject"]!);

        // in the history
        var lines = (await story.ReadAsync("timeline(first: 50, kinds: [DEVIATION]) { nodes { kind text postId } }"))["timeline"]!["nodes"]!.AsArray();
        Assert.Equal(3, lines.Count);
        Assert.Contains("Do further work, because: The roads have closed.", (string)lines[0]!["text"]!, StringComparison.Ordinal);

        // and counted for the template
        var caseId = (string)(await story.ReadAsync("id"))["id"]!;
        var listed = await host.Api.AskAsync(
            "coord-un",
            "query($id: ID!) { deviations(first: 10, caseId: $id) { nodes { kind elementId grounds post processId } } }",
            new { id = caseId });
        Assert.Equal(
            ["ADDED T_FurtherWork fp-eu", "ADDED T_HarmAgain fp-eu", "ADDED T_HarmAgain coord-un"],
            listed["deviations"]!["nodes"]!.AsArray().Select(node => $"{node!["kind"]} {node["elementId"]} {node["post"]}"));
        var after = await ReportAsync(host);
        Assert.Equal(Times(before, "T_HarmAgain") + 2, Times(after, "T_HarmAgain"));
        Assert.Equal(Times(before, "T_FurtherWork") + 1, Times(after, "T_FurtherWork"));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("ResourcePattern", "43")]
    public async Task The_process_goes_on_when_all_that_was_chosen_is_done_or_when_it_is_declared_complete(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var story = await AdaptingAsync(host);
        var work = await OpenWorkAsync(story);
        await story.DoAsync("fp-un", "activateAdHocActivities", Choose(work, "It has to be known.", "T_FurtherWork"));
        var complete = new { adHocSubProcessId = Id(work), grounds = "Enough." };
        Assert.Equal("caller.role_needed", await story.RefusedAsync("fp-un", "completeAdHocSubProcess", complete));

        await story.CompleteAsync("fp-nato", "T_FurtherWork", "completeTask", new { variables = new { done = "Twelve." } });
        Assert.Empty(await story.OpenWorkAsync());
        Assert.Equal(
            "ad_hoc.not_active",
            await story.RefusedAsync("fp-un", "activateAdHocActivities", Choose(work, "Too late.", "T_FurtherWork")));

        var other = await AdaptingAsync(host);
        var second = await OpenWorkAsync(other);
        await other.DoAsync("fp-un", "activateAdHocActivities", Choose(second, "It has to be known.", "T_FurtherWork", "T_LegalAgain"));
        await other.DoAsync("coord-un", "completeAdHocSubProcess", new { adHocSubProcessId = Id(second), grounds = "All is known." });
        Assert.Empty(await other.OpenWorkAsync());
        Assert.DoesNotContain("T_FurtherWork", await other.OpenStepsAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Choosing_needs_grounds_and_an_activity_that_can_be_chosen(DatabaseProvider provider)
    {
        var story = await AdaptingAsync(await hosts.OnAsync(provider));
        var work = await OpenWorkAsync(story);
        Assert.Equal("input.invalid", await story.RefusedAsync("fp-un", "activateAdHocActivities", Choose(work, "", "T_FurtherWork")));
        Assert.Equal("ad_hoc.no_such_activity", await story.RefusedAsync("fp-un", "activateAdHocActivities", Choose(work, "Why not?", "T_Report")));
        Assert.Equal([0, 0, 0, 0], Activities(await OpenWorkAsync(story)).Select(activity => (int)activity["chosen"]!));
    }

    /// <summary>A case whose joint review has asked to adapt the work.</summary>
    private static async Task<CaseStory> AdaptingAsync(CaseFlowHost host)
    {
        var story = await host.UpstreamAsync();
        await story.GoOnUntilAsync("T_Report");
        await story.PassAsync(TimeSpan.FromDays(31));
        var review = new { progress = "Slow", drift = "no", adapt = "yes", endConditionMet = "no" };
        await story.CompleteAsync("coord-un", "T_JointReview", "completeTask", new { variables = review });
        return story;
    }

    private static async Task<JsonNode> OpenWorkAsync(CaseStory story) => Assert.Single(await story.OpenWorkAsync());

    private static IEnumerable<JsonNode> Activities(JsonNode work) => work["activities"]!.AsArray().Select(activity => activity!);

    private static string Id(JsonNode work) => (string)work["id"]!;

    private static object Choose(JsonNode work, string grounds, params string[] activities) => new
    {
        adHocSubProcessId = Id(work),
        activities = activities.Select(elementId => new { elementId, variables = new { instructions = "Count the lorries", forGroup = "FP@NATO" } }),
        grounds,
    };

    private static async Task<JsonArray> ReportAsync(CaseFlowHost host) =>
        (await host.Api.AskAsync("coord-un", """{ deviationReport(processId: "implement") { elementId kind times instances ofInstances } }"""))
            ["deviationReport"]!.AsArray();

    private static int Times(JsonArray report, string element) =>
        report.Where(count => (string)count!["elementId"]! == element).Sum(count => (int)count!["times"]!);
}
