using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Silences;

/// <summary>In the rapid variant a plan that coerces nobody goes under a flash silence once it is approved at G2.</summary>
[Trait("Requirement", "N7")]
public sealed class FlashOnARapidPlanTests(CaseFlowHosts hosts)
{
    /// <summary>A flash, and the minutes in which an answer that was given in time may still arrive.</summary>
    private static readonly TimeSpan Period = TimeSpan.FromHours(4) + TimeSpan.FromMinutes(5);

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Nothing_is_carried_out_until_all_have_acknowledged_the_text_however_often_the_time_runs_out(DatabaseProvider provider)
    {
        var story = await ApprovedAsync(provider);
        await PutAsync(story);
        await story.CompleteAsync("fp-eu", "MI_Respond", "answerSilence", new { answer = "NO_OBJECTION" });

        await story.PassAsync(Period);
        await story.CompleteAsync("fp-un", "MI_Respond", "answerSilence", new { answer = "STATEMENT", text = "Talks come first" });
        await story.PassAsync(Period);
        Assert.Equal(["MI_Respond"], await story.OpenStepsAsync());
        Assert.Equal(("EXTENDED", "FLASH"), await SilenceAsync(story));
        Assert.DoesNotContain("IMPLEMENTATION", await story.StagesAsync());

        await story.CompleteAsync("fp-nato", "MI_Respond", "answerSilence", new { answer = "NO_OBJECTION" });
        await story.PassAsync(Period);
        Assert.Equal(("ADOPTED", "FLASH"), await SilenceAsync(story));
        Assert.Contains("IMPLEMENTATION", await story.StagesAsync());
        Assert.Contains("T_Kickoff", await story.OpenStepsAsync());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_break_brings_the_plan_back_to_its_options_and_takes_its_approval_with_the_next_sheet(DatabaseProvider provider)
    {
        var story = await ApprovedAsync(provider);
        await PutAsync(story);

        await story.CompleteAsync("fp-nato", "MI_Respond", "answerSilence", new { answer = "BREAK", text = "Our caveats are not in it" });
        Assert.Equal(["T_OptionSheet"], await story.OpenStepsAsync());
        Assert.Equal("APPROVED", await PlanAsync(story));

        await story.CompleteAsync("coord-un", "T_OptionSheet", "submitOptionSheet", PlanParts.OptionSheet(story.Now));
        Assert.NotEqual("APPROVED", await PlanAsync(story));
        await story.GoOnUntilAsync("T_Circulate");
        Assert.DoesNotContain("IMPLEMENTATION", await story.StagesAsync());
    }

    private async Task<CaseStory> ApprovedAsync(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).ThreatenedAsync();
        await story.GoOnUntilAsync("T_Circulate");
        Assert.Equal("flash", (string?)(await story.TaskOfAsync("coord-un", "T_Circulate"))["variables"]!["period"]);
        return story;
    }

    private static Task PutAsync(CaseStory story) => story.CompleteAsync("coord-un", "T_Circulate", "putUnderSilence", new
    {
        subject = "Rapid plan",
        text = "Envoys leave tonight.",
        language = "en",
        voters = CaseStory.Owners,
        period = "FLASH",
        zone = "Europe/Brussels",
    });

    private static async Task<(string State, string Period)> SilenceAsync(CaseStory story)
    {
        var silence = (await story.ReadAsync("silences { state period }"))["silences"]!.AsArray().Single()!;
        return ((string)silence["state"]!, (string)silence["period"]!);
    }

    private static async Task<string> PlanAsync(CaseStory story) =>
        (string)(await story.ReadAsync("plans { state }"))["plans"]!.AsArray().Single()!["state"]!;
}
