using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Plans;

public sealed class DesignVoteTests(CaseFlowHosts hosts)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S54")]
    public async Task Whoever_votes_is_shown_the_political_consequences_before_the_options(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).ThreatenedAsync();
        await story.GoOnUntilAsync("T_DecideG2");

        var shown = (await story.TaskOfAsync("dir-un", "T_DecideG2"))["variables"]!.AsObject();

        Assert.Equal(["politicalConsequences", "options"], shown.Select(field => field.Key).Take(2));
        var consequence = Assert.Single(shown["politicalConsequences"]!.AsArray())!;
        Assert.Equal(
            ("Relations with the region", "High", "Envoys go first"),
            ((string)consequence["forWhom"]!, (string)consequence["likelihood"]!, (string)consequence["mitigation"]!));
        Assert.Equal(["No action", "Statement", "Mediation"], shown["options"]!.AsArray().Select(option => (string)option!["title"]!));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S54")]
    public async Task An_empty_statement_of_consequences_blocks_the_vote(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).ThreatenedAsync();
        await story.GoOnUntilAsync("T_PoliticalConsequences");

        var empty = new { consequences = Array.Empty<object>() };
        var blank = new { consequences = new[] { new { forWhom = "The region", likelihood = " ", mitigation = "Envoys" } } };
        foreach (var statement in new object[] { empty, blank })
        {
            Assert.Equal("input.invalid", await story.RefusedAsync("polad-un", "T_PoliticalConsequences", "statePoliticalConsequences", statement));
        }

        Assert.Equal("gate.no_consequences_statement", await story.RefusedAsync("dir-un", "decideGate", PlanParts.Decision("FLASH", "act")));
        Assert.Equal(["T_PoliticalConsequences"], (await story.OpenStepsAsync()).Intersect(["T_PoliticalConsequences", "MI_FlashPositions", "T_DecideFlash"]));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S54")]
    public async Task Nobody_votes_who_has_not_read_the_consequences(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).ThreatenedAsync();
        await story.GoOnUntilAsync("T_DecideFlash");

        var blind = new { gate = "FLASH", outcome = "act", grounds = "Lives are at stake", consequencesRead = false };
        Assert.Equal("gate.consequences_not_read", await story.RefusedAsync("dir-un", "T_DecideFlash", "decideGate", blind));
    }
}
