using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Plans;

/// <summary>Who must concur with a plan follows from its measures, by the shipped table and the shipped catalogue.</summary>
public sealed class ApprovalPathTests(CaseFlowHosts hosts)
{
    private static readonly string[] Always = ["CFO@NATO", "GENDER@EU", "LEGAL@UN", "POLAD@EU"];

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_quiet_measure_is_concurred_with_by_law_politics_gender_and_budget_alone(DatabaseProvider provider)
    {
        var story = await DesigningAsync(provider, "D01");

        await story.GoOnUntilAsync("MI_Concurrence");

        Assert.Equal(Always, await AskedAsync(story));
        Assert.Null((await story.ReadAsync("plans { dayAfter { money } }"))["plans"]![0]!["dayAfter"]);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Force_and_redirected_aid_bring_in_more_posts_and_force_a_plan_for_the_day_after(DatabaseProvider provider)
    {
        var story = await DesigningAsync(provider, "M03", "E04");

        await story.GoOnUntilAsync("MI_Concurrence");

        Assert.Equal([.. Always.Concat(["HUMAD@EU", "PRIN@UN"]).Order(StringComparer.Ordinal)], await AskedAsync(story));
        Assert.NotNull((await story.ReadAsync("plans { dayAfter { money } }"))["plans"]![0]!["dayAfter"]);
    }

    private async Task<CaseStory> DesigningAsync(DatabaseProvider provider, params string[] measures)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();
        await story.GoOnUntilAsync("T_OptionSheet");
        var led = measures.Select(measure => PlanParts.Led(measure));
        await story.CompleteAsync("coord-un", "T_OptionSheet", "submitOptionSheet", PlanParts.OptionSheet(story.Now, [.. led]));
        return story;
    }

    private static async Task<IReadOnlyList<string>> AskedAsync(CaseStory story)
    {
        var tasks = (await story.ReadAsync("openTasks { elementId candidateGroups }"))["openTasks"]!.AsArray();
        return
        [
            .. tasks.Where(task => (string)task!["elementId"]! == "MI_Concurrence").Select(task => (string)task!["candidateGroups"]![0]!)
                .Order(StringComparer.Ordinal),
        ];
    }
}
