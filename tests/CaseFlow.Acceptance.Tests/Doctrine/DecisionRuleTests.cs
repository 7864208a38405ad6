using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Doctrine;

/// <summary>Doctrine is kept as decision tables that one can read, whose rules can be shown for each case, and whose versions stand.</summary>
public sealed class DecisionRuleTests(CaseFlowHosts hosts)
{
    private const string Asked =
        """
        decisionEvaluations(last: 3) { nodes {
          decisionId name version result
          rules { ruleId note inputs { label written value } outputs { label written value } }
        } }
        """;

    private static readonly object OnC1 = WarningParts.Graded("YES", "YES", "RESPONSE", "C", 1);

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S56")]
    public async Task The_rule_that_sent_a_case_the_rapid_way_can_be_printed(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();
        await story.CompleteAsync("analyst-un", "T_Triage", "triageWarning", WarningParts.Imminent);

        var evaluation = await OfVariantAsync(story);
        var rule = evaluation["rules"]!.AsArray()[^1]!;

        Assert.Equal(("Variant", "Clear, credible and imminent"), ((string)evaluation["name"]!, (string)rule["note"]!));
        Assert.Contains("variant: \"rapid\"", (string)evaluation["result"]!, StringComparison.Ordinal);
        Assert.Equal(("\"B2 or better\", \"C1\"", "\"B2 or better\""), CellOf(rule["inputs"]!, "Credible (grade)"));
        Assert.Equal(("\"rapid\"", "\"rapid\""), CellOf(rule["outputs"]!, "variant"));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S56")]
    public async Task A_threshold_changed_in_a_new_version_changes_only_new_decisions(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        var (decided, begun) = (await host.WarnedAsync(), await host.WarnedAsync());
        await decided.CompleteAsync("analyst-un", "T_Triage", "triageWarning", OnC1);
        var before = (await OfVariantAsync(decided)).ToJsonString();

        await DeployAsync(host, """<text>"B2 or better", "C1"</text>""", """<text>"B2 or better"</text>""");
        var fresh = await host.WarnedAsync();
        await begun.CompleteAsync("analyst-un", "T_Triage", "triageWarning", OnC1);
        await fresh.CompleteAsync("analyst-un", "T_Triage", "triageWarning", OnC1);

        Assert.Equal(before, (await OfVariantAsync(decided)).ToJsonString());
        Assert.Equal((1, "variant_rule1"), await LastRuleAsync(begun));
        Assert.Equal((2, "variant_rule8"), await LastRuleAsync(fresh));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S56")]
    public async Task A_change_that_the_examples_of_a_table_speak_against_is_refused(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);

        var refused = await SendAsync(host, """<text>"B2 or better", "C1"</text>""", """<text>"B2 or better"</text>""", withTests: true);

        Assert.Contains("Expected variant to be", refused, StringComparison.Ordinal);
    }

    private static (string Written, string Value) CellOf(JsonNode cells, string label)
    {
        var cell = cells.AsArray().Single(one => (string?)one!["label"] == label)!;
        return ((string)cell["written"]!, (string)cell["value"]!);
    }

    private static async Task<JsonNode> OfVariantAsync(CaseStory story) =>
        (await story.ReadAsync(Asked))["decisionEvaluations"]!["nodes"]!.AsArray().Last(node => (string?)node!["decisionId"] == "variant")!;

    private static async Task<(int Version, string Rule)> LastRuleAsync(CaseStory story)
    {
        var evaluation = await OfVariantAsync(story);
        return ((int)evaluation["version"]!, (string)evaluation["rules"]!.AsArray()[^1]!["ruleId"]!);
    }

    private static async Task DeployAsync(CaseFlowHost host, string old, string now) =>
        Assert.Equal("[]", await SendAsync(host, old, now, withTests: false));

    /// <summary>Deploys all that is shipped with another table of variants; answers the errors.</summary>
    private static async Task<string> SendAsync(CaseFlowHost host, string old, string now, bool withTests)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "workflows");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".bpmn" or ".dmn" or ".form" || (withTests && Path.GetFileName(file) == "variant.dmn.tests.json"));
        var resources = new JsonArray([.. files.Select(file => new JsonObject
        {
            ["name"] = Path.GetFileName(file),
            ["text"] = Path.GetFileName(file) == "variant.dmn" ? Changed(File.ReadAllText(file), old, now) : File.ReadAllText(file),
        })]);
        var payload = await host.Api.MutateAsync("coord-un", "deployWorkflow", new JsonObject { ["resources"] = resources });
        return payload["errors"]!.ToJsonString();
    }

    private static string Changed(string text, string old, string now)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, now, StringComparison.Ordinal);
    }
}
