using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Cases;

/// <summary>A coordinator lets a process go on elsewhere than its flows would.</summary>
public sealed class SteeringTests(CaseFlowHosts hosts)
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_case_is_sent_back_a_step_with_grounds_that_stay_on_record_as_a_deviation(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var story = await host.WarnedAsync();
        await story.GoOnUntilAsync("T_OptionSheet");
        var design = await RunningAsync(story, "design");

        await SteerAsync(host, "coord-un", design, "T_OptionSheet", "MI_Options", "The Union has changed its offer.");

        Assert.DoesNotContain("T_OptionSheet", await story.OpenStepsAsync());
        Assert.Equal(3, (await story.OpenStepsAsync()).Count(step => step == "MI_Options"));
        var lines = (await story.ReadAsync("timeline(last: 20, kinds: [DEVIATION]) { nodes { text } }"))["timeline"]!["nodes"]!.AsArray();
        Assert.Equal(
            "Moved by hand from Write the option sheet to Propose measures, limits and cost, because: The Union has changed its offer.",
            (string)Assert.Single(lines)!["text"]!);
        await story.GoOnUntilAsync("T_OptionSheet");
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Nobody_else_may_and_nothing_is_left_without_a_step(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var story = await host.WarnedAsync();
        var main = await RunningAsync(story, "prevention-case");

        Assert.Equal("caller.role_needed", await RefusalAsync(host, "fp-un", Moving(main, "T_Triage", null, "Why not?")));
        Assert.Equal("input.invalid", await RefusalAsync(host, "coord-un", Moving(main, "T_Triage", null, "")));
        Assert.Equal("modification.nothing_left", await RefusalAsync(host, "coord-un", Moving(main, "T_Triage", null, "It is noise.")));
        Assert.Equal("modification.no_element", await RefusalAsync(host, "coord-un", Moving(main, null, "T_Nothing", "It is missing.")));
        Assert.Equal(["T_Triage"], await story.OpenStepsAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task One_more_organisation_is_asked_in_a_round_that_runs(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var story = await host.WarnedAsync();
        await story.GoOnUntilAsync("MI_Options");
        var instanceId = (string)(await RunningAsync(story, "design"))["instanceId"]!;
        var asked = (await story.OpenStepsAsync()).Count(step => step == "MI_Options");

        var add = SignalParts.Json(new { instanceId, elementId = "MI_Options", item = "AU", grounds = "It has troops there." });
        Assert.Equal("[]", (await host.Api.MutateAsync("coord-un", "addMultiInstanceItem", add))["errors"]!.ToJsonString());

        Assert.Equal(asked + 1, (await story.OpenStepsAsync()).Count(step => step == "MI_Options"));
        var lines = (await story.ReadAsync("timeline(last: 20, kinds: [DEVIATION]) { nodes { text } }"))["timeline"]!["nodes"]!.AsArray();
        Assert.Equal(
            "Added to Propose measures, limits and cost: AU, because: It has troops there.", (string)Assert.Single(lines)!["text"]!);
        var nobody = SignalParts.Json(new { instanceId, elementId = "MI_Options", item = "", grounds = "Nobody." });
        Assert.Equal("input.invalid", (string)(await host.Api.MutateAsync("coord-un", "addMultiInstanceItem", nobody))["errors"]![0]!["code"]!);
    }

    private static async Task<JsonNode> RunningAsync(CaseStory story, string process)
    {
        var read = await story.ReadAsync("processes { instanceId processId state progress { visits { visitId elementId } } }");
        return read["processes"]!.AsArray().Single(run => (string)run!["processId"]! == process && (string)run["state"]! == "Running")!;
    }

    private static JsonObject Moving(JsonNode run, string? from, string? to, string grounds) => SignalParts.Json(new
    {
        instanceId = (string)run["instanceId"]!,
        end = from is null ? [] : new[] { new { elementId = from, visitId = VisitOf(run, from) } },
        begin = to is null ? [] : new[] { new { elementId = to } },
        grounds,
    });

    /// <summary>As the process's progress names it.</summary>
    private static string VisitOf(JsonNode run, string element) =>
        (string)run["progress"]!["visits"]!.AsArray().Single(visit => (string)visit!["elementId"]! == element)!["visitId"]!;

    private static async Task SteerAsync(CaseFlowHost host, string post, JsonNode run, string from, string to, string grounds) =>
        Assert.Equal("[]", (await host.Api.MutateAsync(post, "modifyInstance", Moving(run, from, to, grounds)))["errors"]!.ToJsonString());

    private static async Task<string> RefusalAsync(CaseFlowHost host, string post, JsonObject input) =>
        (string)(await host.Api.MutateAsync(post, "modifyInstance", input))["errors"]![0]!["code"]!;
}
