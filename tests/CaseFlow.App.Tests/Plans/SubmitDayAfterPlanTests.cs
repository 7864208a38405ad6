using CaseFlow.App.Plans;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Plans;

public sealed class SubmitDayAfterPlanTests
{
    private static readonly DateOnly NextMonth = new(2011, 3, 25);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Says_what_happens_once_the_response_ends(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.BeginPlanAsync();

        await host.DoAsync("polad-un", DayAfter(host, NextMonth));

        var plan = Assert.Single(await host.AskAsync(new GetPlans([host.CaseId])));
        Assert.Equal(NextMonth, plan.DayAfter!.ReviewOn);
        Assert.Equal(["Account for weapons"], plan.DayAfter.Tasks);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_review_in_the_past(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.BeginPlanAsync();

        var outcome = await host.SendAsync("polad-un", DayAfter(host, new DateOnly(2011, 1, 1)));

        Assert.Equal("plan.day_after_review_passed", outcome.Rejection.Code);
    }

    private static SubmitDayAfterPlan DayAfter(CaseHost host, DateOnly reviewOn) =>
        new(host.CaseId, "coord-un", "The mandate ends", "Regular budget", reviewOn, ["Account for weapons"]);
}
