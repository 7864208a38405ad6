using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Cases;

public sealed class UpstreamTests(CaseFlowHosts hosts)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S19")]
    public async Task A_case_opened_on_a_baseline_alone_enters_the_upstream_variant_with_slower_deadlines_and_no_incident(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider), "BASELINE");
        await story.CompleteAsync("analyst-un", "T_StartGrounds", "completeTask", new { variables = VariantAnswers.Baseline });

        var decision = await story.TaskOfAsync("coord-un", "T_DecideStart");
        Assert.Equal("upstream", (string?)decision["variables"]!["proposedVariant"]);
        await story.CompleteAsync("coord-un", "T_DecideStart", "completeTask", new { variables = VariantAnswers.To("start-decision") });

        var begun = await story.ReadAsync("variant stage warnings { id } openTasks { elementId dueAt }");
        var first = Assert.Single(begun["openTasks"]!.AsArray())!;
        Assert.Equal(("upstream", "ASSESSMENT", "T_Baseline"), ((string?)begun["variant"], (string?)begun["stage"], (string?)first["elementId"]));
        Assert.Equal(story.Now.AddDays(14), (DateTimeOffset)first["dueAt"]!);
        Assert.Empty(begun["warnings"]!.AsArray());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S19")]
    public async Task It_goes_through_all_four_stages_within_its_year_and_is_renewed_or_judged(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).UpstreamAsync();
        await story.GoOnUntilAsync("T_Renew");
        Assert.True(story.Now >= CaseStory.Start.AddDays(365));

        await story.CompleteAsync("dir-un", "T_Renew", "decideGate", PlanParts.Decision("G_3", "complete"));
        await story.GoOnUntilAsync("T_DecideG4");
        await story.CompleteAsync("dir-un", "T_DecideG4", "decideGate", PlanParts.Decision("G_4", "close"));

        var closed = await story.ReadAsync("state stages { stage }");
        Assert.Equal("CLOSED", (string)closed["state"]!);
        Assert.Equal(
            ["TRIAGE", "ASSESSMENT", "DESIGN", "IMPLEMENTATION", "EVALUATION", "CLOSED"],
            closed["stages"]!.AsArray().Select(visit => (string)visit!["stage"]!));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task When_signals_rise_a_person_takes_it_to_the_standard_variant_and_its_history_stays(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).UpstreamAsync();
        await story.GoOnUntilAsync("T_CountryScreen");
        await story.DoAsync("analyst-un", "recordWarning", WarningParts.Recorded);
        await story.DoAsync("analyst-un", "publishMessage", new { name = "NewCriticalSignal", variables = new { }, timeToLive = "PT1H" });
        await story.CompleteAsync(
            "coord-un", "T_SignalReview", "completeTask", new { variables = new { nextStep = "standard", grounds = "Militias gather" } });

        Assert.Equal(["T_Triage"], await story.OpenStepsAsync());
        var converted = await story.ReadAsync("variant stage stages { stage }");
        Assert.Equal(("standard", "ASSESSMENT"), ((string?)converted["variant"], (string?)converted["stage"]));
        Assert.Equal(["TRIAGE", "ASSESSMENT"], converted["stages"]!.AsArray().Select(visit => (string)visit!["stage"]!));

        await story.CompleteAsync("analyst-un", "T_Triage", "triageWarning", WarningParts.Imminent);
        await story.CompleteAsync("coord-un", "T_DecideWarning", "decideWarning", new { outcome = "ACT", grounds = "It is imminent" });
        Assert.Equal("rapid", (string?)(await story.ReadAsync("variant"))["variant"]);
    }
}
