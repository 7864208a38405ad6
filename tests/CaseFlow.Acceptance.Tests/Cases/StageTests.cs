using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Cases;

public sealed class StageTests(CaseFlowHosts hosts)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>What passes in a story at once when everybody waits, as for the end of a silence.</summary>
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>How long the plan is under silence, and until its result is known.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromHours(72) + TimeSpan.FromMinutes(1);

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S53")]
    public async Task No_case_enters_implementation_without_an_approved_design_and_each_shows_its_time_in_every_stage(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();
        await story.GoOnUntilAsync("T_Scope");
        Assert.Equal("case.stage_out_of_order", await EnterImplementationAsync(story));

        await story.PassAsync(Day);
        await story.GoOnUntilAsync("T_Objectives");
        Assert.Equal("case.no_approved_plan", await EnterImplementationAsync(story));

        await story.GoOnUntilAsync("T_DecideG2");
        Assert.Equal("case.no_approved_plan", await EnterImplementationAsync(story));

        await story.CompleteAsync("dir-un", "T_DecideG2", "decideGate", PlanParts.Decision("G_2", "return", "The budget is not settled"));
        Assert.Equal("DESIGN", await StageAsync(story));

        await story.PassAsync(2 * Day);
        await story.GoOnUntilAsync("T_DecideG2");
        await story.CompleteAsync("dir-un", "T_DecideG2", "decideGate", PlanParts.Decision("G_2", "approve"));
        Assert.Equal("DESIGN", await StageAsync(story));

        await story.GoOnUntilAsync("T_Kickoff");
        Assert.Equal("IMPLEMENTATION", await StageAsync(story));

        await story.PassAsync(3 * Day);
        Assert.Equal(
            [("TRIAGE", TimeSpan.Zero), ("ASSESSMENT", Day + Week), ("DESIGN", (2 * Day) + Silence), ("IMPLEMENTATION", Week - Silence + (3 * Day))],
            await TimesInStagesAsync(story));
    }

    private static Task<string> EnterImplementationAsync(CaseStory story) =>
        story.RefusedAsync("coord-un", "enterStage", new { stage = "IMPLEMENTATION" });

    private static async Task<string> StageAsync(CaseStory story) => (string)(await story.ReadAsync("stage"))["stage"]!;

    private static async Task<IEnumerable<(string Stage, TimeSpan Time)>> TimesInStagesAsync(CaseStory story) =>
        (await story.ReadAsync("stages { stage enteredAt leftAt }"))["stages"]!.AsArray()
            .Select(visit => ((string)visit!["stage"]!, ((DateTimeOffset?)visit["leftAt"] ?? story.Now) - (DateTimeOffset)visit["enteredAt"]!));
}
