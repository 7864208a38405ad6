using CaseFlow.App.Plans;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Plans;

public sealed class SubmitOptionSheetTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Puts_the_options_of_the_newest_plan_to_the_vote(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.BeginPlanAsync();

        var outcome = await host.SendAsync("coord-un", host.OptionSheet());

        var plan = Assert.Single(await host.AskAsync(new GetPlansById([outcome.Value.PlanId])));
        Assert.Equal(3, plan.Sheet!.Options.Length);
        Assert.Equal(["EU"], plan.Sheet.Chosen!.Measures[0].Contributors);
        Assert.True(plan.Sheet.Chosen.IsCoercive);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Takes_an_approval_back(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.PutPlanAsync();
        await host.DoAsync("dir-un", host.DecideGate(Gate.G2, GateDecision.Approve));

        await host.DoAsync("coord-un", host.OptionSheet());

        Assert.Equal(PlanState.Drafting, Assert.Single(await host.AskAsync(new GetPlans([host.CaseId]))).State);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_choice_whose_time_has_passed(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.BeginPlanAsync();

        var outcome = await host.SendAsync("coord-un", host.OptionSheet(validUntil: CaseHost.Start.AddDays(-1)));

        Assert.Equal("plan.option_expired", outcome.Rejection.Code);
    }

    [Fact]
    public async Task Names_the_place_of_a_mistake_of_form()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var sheet = host.OptionSheet();

        var outcome = await host.SendAsync("coord-un", sheet with { Options = [sheet.Options[0] with { Risks = string.Empty }] });

        Assert.Equal("options[0].risks", Assert.Single(outcome.Rejections).Path);
    }
}
