using CaseFlow.App.Plans;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Plans;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Plans;

public sealed class SetPlanObjectivesTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Begins_a_plan_and_goes_on_with_it_while_it_is_drawn_up(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var begun = await host.BeginPlanAsync();

        var changed = await host.SendAsync("coord-un", new SetPlanObjectives(host.CaseId, ["Protect civilians", "Keep relief open"], PlanKind.Response));

        Assert.Equal(begun.PlanId, changed.Value.PlanId);
        var plan = Assert.Single(await host.AskAsync(new GetPlans([host.CaseId])));
        Assert.Equal(["Protect civilians", "Keep relief open"], plan.Objectives);
        Assert.Equal(PlanKind.Response, plan.Kind);
        Assert.Equal(PlanState.Drafting, plan.State);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_case_that_does_not_exist(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var outcome = await host.SendAsync("coord-un", new SetPlanObjectives(CaseHost.UnknownId, ["Protect civilians"], PlanKind.Response));

        Assert.Equal("case.not_found", outcome.Rejection.Code);
    }
}
