using CaseFlow.App.Plans;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Plans;

public sealed class StatePoliticalConsequencesTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task States_them_in_place_of_what_was_stated_before(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.BeginPlanAsync();
        await host.DoAsync("polad-un", new StatePoliticalConsequences(host.CaseId, [new("The region", "High", "Talks")]));

        await host.DoAsync("polad-un", new StatePoliticalConsequences(host.CaseId, [new("The Council", "Low", "None")]));

        var plan = Assert.Single(await host.AskAsync(new GetPlans([host.CaseId])));
        Assert.Equal("The Council", Assert.Single(plan.Consequences).ForWhom);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_plan_that_does_not_exist(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.BeginPlanAsync();

        var outcome = await host.SendAsync(
            "polad-un", new StatePoliticalConsequences(host.CaseId, [new("The region", "High", "Talks")], PlanId: CaseHost.UnknownId));

        Assert.Equal("plan.not_found", outcome.Rejection.Code);
    }
}
