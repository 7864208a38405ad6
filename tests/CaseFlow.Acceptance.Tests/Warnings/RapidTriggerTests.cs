using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Warnings;

public sealed class RapidTriggerTests(CaseFlowHosts hosts)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S57")]
    public async Task A_clear_credible_and_imminent_threat_on_good_evidence_starts_the_rapid_variant(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        foreach (var (source, information) in new[] { ("A", 1), ("B", 2), ("C", 1) })
        {
            var story = await host.WarnedAsync();
            Assert.Equal("rapid", await ProposedAsync(story, WarningParts.Graded("YES", "YES", "RESPONSE", source, information)));

            await story.CompleteAsync("coord-un", "T_DecideWarning", "decideWarning", new { outcome = "ACT", grounds = "It is imminent" });

            Assert.Equal("rapid", await VariantAsync(story));
            Assert.Equal(["T_FlashTriage"], await story.OpenStepsAsync());
        }
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S57")]
    public async Task What_is_not_imminent_goes_to_early_warning(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        foreach (var imminent in new[] { "NO", "UNKNOWN" })
        {
            var story = await host.WarnedAsync();
            Assert.Equal("standard", await ProposedAsync(story, WarningParts.Graded("YES", imminent, "EARLY_WARNING", "B", 2)));

            await story.GoOnUntilAsync("T_Scope");

            Assert.Equal("standard", await VariantAsync(story));
        }
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S57")]
    public async Task What_is_unclear_or_rests_on_weak_or_unknown_evidence_does_not_start_it(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        foreach (var (clear, source, information) in new[] { ("UNKNOWN", "B", 2), ("NO", "A", 1), ("YES", "C", 2), ("YES", "F", 1), ("YES", "A", 6) })
        {
            var story = await host.WarnedAsync();
            Assert.NotEqual("rapid", await ProposedAsync(story, WarningParts.Graded(clear, "YES", "EARLY_WARNING", source, information)));
        }
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S57")]
    public async Task The_rule_proposes_and_whoever_decides_may_take_another_variant(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();
        Assert.Equal("standard", await ProposedAsync(story, WarningParts.EarlyWarning));

        await story.CompleteAsync(
            "coord-un", "T_DecideWarning", "decideWarning", new { outcome = "ACT", variant = "rapid", grounds = "The record shows more than the grades" });

        Assert.Equal("rapid", await VariantAsync(story));
    }

    private static async Task<string?> ProposedAsync(CaseStory story, object grades)
    {
        await story.CompleteAsync("analyst-un", "T_Triage", "triageWarning", grades);
        return (string?)(await story.TaskOfAsync("coord-un", "T_DecideWarning"))["variables"]!["proposedVariant"];
    }

    private static async Task<string?> VariantAsync(CaseStory story) => (string?)(await story.ReadAsync("variant"))["variant"];
}
