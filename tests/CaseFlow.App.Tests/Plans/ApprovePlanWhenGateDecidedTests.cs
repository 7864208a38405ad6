using CaseFlow.App.Plans;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Plans;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Plans;

public sealed class ApprovePlanWhenGateDecidedTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_vote_at_G2_approves_the_plan(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.PutPlanAsync();

        await host.DoAsync("dir-un", host.DecideGate(Gate.G2, GateDecision.Approve));

        var plan = Assert.Single(await host.AskAsync(new GetPlans([host.CaseId])));
        Assert.Equal(PlanState.Approved, plan.State);
        Assert.Equal(CaseHost.Start, plan.ApprovedAt);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_vote_at_G2_sends_the_plan_back(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.PutPlanAsync();

        await host.DoAsync("dir-un", host.DecideGate(Gate.G2, GateDecision.Return));

        var plan = Assert.Single(await host.AskAsync(new GetPlans([host.CaseId])));
        Assert.Equal((PlanState.Drafting, 1), (plan.State, plan.Refusals));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_plan_that_is_not_ready_refuses_the_vote(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.BeginPlanAsync(PlanKind.Response);
        await host.DoAsync("polad-un", new StatePoliticalConsequences(host.CaseId, [new("The region", "High", "Talks")]));
        await host.DoAsync("coord-un", host.OptionSheet());

        var outcome = await host.SendAsync("dir-un", host.DecideGate(Gate.G2, GateDecision.Approve));

        Assert.Equal("plan.no_day_after", outcome.Rejection.Code);
    }
}
