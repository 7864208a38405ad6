using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Measures;

/// <summary>A response that is stopped at G3 is undone before anybody judges it.</summary>
public sealed class StandingDownTests(CaseFlowHosts hosts)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_stop_has_restrictions_lifted_shares_revoked_and_money_returned_and_only_then_the_case_is_evaluated(DatabaseProvider provider)
    {
        var story = await ImplementedAsync(provider);

        await story.CompleteAsync("dir-un", "T_DecideG3", "decideGate", PlanParts.Decision("G_3", "stop"));

        Assert.Equal(["MI_LiftRestriction", "T_ReturnFunds", "T_RevokeShares"], (await story.OpenStepsAsync()).Order(StringComparer.Ordinal));
        var restriction = (await story.TaskOfAsync("fp-eu", "MI_LiftRestriction"))["variables"]!;
        Assert.Equal(("E04", "EU"), ((string?)restriction["catalogue"], (string?)restriction["lead"]));
        await story.CompleteAsync("fp-eu", "MI_LiftRestriction", "completeTask", Values(new { status = "lifted", account = "Aid flows again" }));
        await story.CompleteAsync("sec-un", "T_RevokeShares", "completeTask", Values(new { revoked = "The task force has no access any more" }));
        Assert.DoesNotContain("EVALUATION", await story.StagesAsync());

        await story.CompleteAsync("cfo-un", "T_ReturnFunds", "completeTask", Values(new { spent = 1000, returned = 250 }));
        Assert.Contains("EVALUATION", await story.StagesAsync());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_goes_to_its_end_is_not_undone(DatabaseProvider provider)
    {
        var story = await ImplementedAsync(provider);

        await story.CompleteAsync("dir-un", "T_DecideG3", "decideGate", PlanParts.Decision("G_3", "complete"));

        Assert.DoesNotContain(await story.OpenStepsAsync(), step => step is "MI_LiftRestriction" or "T_ReturnFunds" or "T_RevokeShares");
        Assert.Contains("EVALUATION", await story.StagesAsync());
    }

    /// <summary>A plan with aid that the EU suspends is carried out, and the directors look at it.</summary>
    private async Task<CaseStory> ImplementedAsync(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();
        await story.GoOnUntilAsync("T_OptionSheet");
        var measures = new[] { PlanParts.Led("D01"), PlanParts.Led("E04", "EU", "TREATY") };
        await story.CompleteAsync("coord-un", "T_OptionSheet", "submitOptionSheet", PlanParts.OptionSheet(story.Now, measures));
        await story.GoOnUntilAsync("T_DecideG3");
        return story;
    }

    private static object Values(object variables) => new { variables };
}
