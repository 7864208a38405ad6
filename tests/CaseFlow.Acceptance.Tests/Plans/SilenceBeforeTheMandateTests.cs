using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Plans;

/// <summary>What an approved plan of the standard variant still needs follows from its measures: a joint text silence, coercion a mandate.</summary>
public sealed class SilenceBeforeTheMandateTests(CaseFlowHosts hosts)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_joint_text_beside_a_no_fly_zone_is_agreed_by_silence_before_the_mandating_body_is_asked(DatabaseProvider provider)
    {
        var story = await ApprovedAsync(provider, PlanParts.Led("D07"), PlanParts.Led("M06", "NATO", "CH7-42"));

        Assert.Equal(["T_Circulate"], await story.OpenStepsAsync());
        Assert.DoesNotContain("M_ToMandatingBody", await story.DoneAsync("prevention-case"));
        await story.GoOnUntilAsync("MI_Respond");
        await story.PassAsync(TimeSpan.FromHours(72) + TimeSpan.FromMinutes(5));
        Assert.Empty(await story.OpenStepsAsync());
        Assert.Contains("M_ToMandatingBody", await story.DoneAsync("prevention-case"));

        await story.DoAsync("prin-un", "publishMessage", new { name = "Authorised", variables = new { }, timeToLive = "PT0S" });
        Assert.Equal(["T_Kickoff"], await story.OpenStepsAsync());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Without_a_joint_text_the_mandating_body_is_asked_at_once(DatabaseProvider provider)
    {
        var story = await ApprovedAsync(provider, PlanParts.Led("M06", "NATO", "CH7-42"));

        Assert.Empty(await story.OpenStepsAsync());
        await story.DoAsync("prin-un", "publishMessage", new { name = "Authorised", variables = new { }, timeToLive = "PT0S" });
        Assert.Equal(["T_Kickoff"], await story.OpenStepsAsync());
    }

    private async Task<CaseStory> ApprovedAsync(DatabaseProvider provider, params object[] measures)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();
        await story.GoOnUntilAsync("T_OptionSheet");
        await story.CompleteAsync("coord-un", "T_OptionSheet", "submitOptionSheet", PlanParts.OptionSheet(story.Now, measures));
        await story.GoOnUntilAsync("T_DecideG2");
        await story.CompleteAsync("dir-un", "T_DecideG2", "decideGate", PlanParts.Decision("G_2", "approve"));
        return story;
    }
}
