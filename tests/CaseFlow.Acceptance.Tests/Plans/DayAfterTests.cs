using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Plans;

public sealed class DayAfterTests(CaseFlowHosts hosts)
{
    private static readonly object Response = PlanParts.Objectives("RESPONSE");

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S60")]
    public async Task A_response_plan_is_not_approved_before_it_has_a_day_after(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider));
        await story.DrawUpPlanAsync("RESPONSE");
        Assert.Equal("plan.no_day_after", await story.RefusedAsync("dir-un", "decideGate", PlanParts.Decision("G_2", "approve")));

        await story.DoAsync("coord-un", "submitDayAfterPlan", PlanParts.DayAfter(story.Now, "Account for weapons"));
        await story.DoAsync("dir-un", "decideGate", PlanParts.Decision("G_2", "approve"));

        Assert.Equal("APPROVED", await PlanStateAsync(story));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S60")]
    public async Task The_tasks_of_the_day_after_start_by_themselves_when_the_response_ends(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).ThreatenedAsync();
        await story.GoOnUntilAsync("T_Objectives");
        await story.CompleteAsync("coord-un", "T_Objectives", "setPlanObjectives", Response);
        await story.GoOnUntilAsync("T_DayAfter");
        await story.CompleteAsync("coord-un", "T_DayAfter", "submitDayAfterPlan", PlanParts.DayAfter(story.Now, "Account for weapons", "Keep evidence"));
        await story.GoOnUntilAsync("T_Kickoff");
        Assert.Empty(await OpenDayAfterTasksAsync(story));

        await story.DoAsync("coord-un", "publishMessage", new { name = "ResponseEnded", variables = new { }, timeToLive = "PT0S" });

        Assert.Equal(["Account for weapons", "Keep evidence"], await OpenDayAfterTasksAsync(story));
        Assert.Equal("DAY_AFTER", await PlanStateAsync(story));
    }

    private static async Task<IEnumerable<string>> OpenDayAfterTasksAsync(CaseStory story) =>
        (await story.ReadAsync("openTasks { elementId variables }"))["openTasks"]!.AsArray()
            .Where(task => (string)task!["elementId"]! == "MI_DayAfter")
            .Select(task => (string)task!["variables"]!["subject"]!)
            .Order(StringComparer.Ordinal);

    private static async Task<string> PlanStateAsync(CaseStory story) => (string)(await story.ReadAsync("plans { state }"))["plans"]![0]!["state"]!;
}
