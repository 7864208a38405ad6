using CaseFlow.App.Plans;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Plans;

public sealed class ProposeMeasuresTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Keeps_the_last_proposals_of_each_organisation(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.BeginPlanAsync();
        await host.DoAsync("fp-nato", new ProposeMeasures(host.CaseId, [new("M06", "No troops on the ground")]));
        await host.DoAsync("fp-eu", new ProposeMeasures(host.CaseId, [new("E01", null)]));

        await host.DoAsync("fp-nato", new ProposeMeasures(host.CaseId, [new("M07", null)]));

        var plan = Assert.Single(await host.AskAsync(new GetPlans([host.CaseId])));
        Assert.Equal("M07", Assert.Single(plan.Proposals["NATO"]).Catalogue);
        Assert.Equal("E01", Assert.Single(plan.Proposals["EU"]).Catalogue);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_case_without_a_plan(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var outcome = await host.SendAsync("fp-nato", new ProposeMeasures(host.CaseId, [new("M06", null)]));

        Assert.Equal("plan.not_found", outcome.Rejection.Code);
    }
}
