using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Cases;

/// <summary>The process of a case begins at the start event whose condition is true of the case, else at the plain one.</summary>
public sealed class StartingOnTheBaselineTests(CaseFlowHosts hosts)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_case_that_is_opened_on_the_baseline_of_its_country_begins_with_its_grounds(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider), "BASELINE");

        Assert.Equal(["T_StartGrounds"], await story.OpenStepsAsync());
        Assert.Equal(["Start_Baseline"], await StartsAsync(story));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_case_that_is_opened_on_a_signal_begins_with_its_triage(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider), "SIGNAL");

        Assert.Equal(["T_Triage"], await story.OpenStepsAsync());
        Assert.Equal(["Start_Case"], await StartsAsync(story));
    }

    private static async Task<IReadOnlyList<string>> StartsAsync(CaseStory story) =>
        [.. (await story.DoneAsync("prevention-case")).Where(element => element.StartsWith("Start_", StringComparison.Ordinal))];
}
