using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.AdHoc;

/// <summary>In the shipped assessment: the view of a region is asked for, and the case does not depend on it.</summary>
public sealed class SkippedStepTests(CaseFlowHosts hosts)
{
    private const string Grounds = "The League has no desk for the country.";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S58")]
    public async Task A_regional_view_is_skipped_with_grounds_and_stands_in_the_history_as_a_deviation_and_in_the_report_of_its_template(
        DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var story = await host.WarnedAsync();
        await story.GoOnUntilAsync("MI_FieldInput");
        var before = await ReportAsync(host);
        var view = (string)(await story.TaskOfAsync("reg-las", "MI_FieldInput"))["id"]!;

        Assert.Equal("caller.role_needed", await RefusedAsync(host, "fp-un", view));
        Assert.Null(await RefusedAsync(host, "coord-un", view));

        var views = (await story.OpenStepsAsync()).Where(step => step == "MI_FieldInput");
        Assert.Single(views);
        var line = Assert.Single((await story.ReadAsync("timeline(first: 50, kinds: [DEVIATION]) { nodes { text } }"))["timeline"]!["nodes"]!.AsArray())!;
        Assert.Contains(Grounds, (string)line["text"]!, StringComparison.Ordinal);
        Assert.Equal(Times(before) + 1, Times(await ReportAsync(host)));

        await story.GoOnUntilAsync("T_Cluster");
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S58")]
    public async Task What_an_organisation_finds_by_itself_is_not_skipped(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var story = await host.WarnedAsync();
        await story.GoOnUntilAsync("MI_OrgAssessment");

        var rating = (string)(await story.TaskOfAsync("fp-eu", "MI_OrgAssessment"))["id"]!;

        Assert.Equal("task.not_skippable", await RefusedAsync(host, "coord-un", rating));
    }

    /// <summary>Why a skip is refused; null when it is not.</summary>
    private static async Task<string?> RefusedAsync(CaseFlowHost host, string post, string taskId)
    {
        var input = new JsonObject { ["taskId"] = taskId, ["grounds"] = Grounds };
        var payload = await host.Api.MutateAsync(post, "skipTask", input);
        return (string?)payload["errors"]!.AsArray().FirstOrDefault()?["code"];
    }

    private static async Task<JsonArray> ReportAsync(CaseFlowHost host) =>
        (await host.Api.AskAsync("coord-un", """{ deviationReport(processId: "assess") { elementId kind times } }"""))["deviationReport"]!.AsArray();

    private static int Times(JsonArray report) =>
        report.Where(count => (string)count!["elementId"]! == "MI_FieldInput" && (string)count["kind"]! == "SKIPPED").Sum(count => (int)count!["times"]!);
}
