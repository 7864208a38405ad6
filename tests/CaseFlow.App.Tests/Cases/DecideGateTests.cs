using CaseFlow.App.Cases;
using CaseFlow.App.Plans;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Plans;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class DecideGateTests
{
    private static readonly PoliticalConsequence Consequence = new("The region", "likely", "The League is asked first.");

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_log_keeps_who_decided_what_on_which_grounds_and_what_was_rejected(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await host.DoAsync("dir-un", new DecideGate(host.CaseId, Gate.G1, "act", "The threat is clear.", ["watch"]));

        var decision = Assert.Single(await host.AskAsync(new GetGateDecisions([host.CaseId])));
        Assert.Equal(
            (Gate.G1, "act", "The threat is clear.", "dir-un", "UN"),
            (decision.Gate, decision.Outcome, decision.Grounds, decision.PostId, decision.OrganisationId));
        Assert.Equal(["watch"], decision.OptionsRejected);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task No_grounds_no_decision(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("gate.no_grounds", await host.RefusalAsync("dir-un", new DecideGate(host.CaseId, Gate.G1, "act", " ")));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_design_is_voted_on_once_its_political_consequences_are_stated_and_read(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var vote = new DecideGate(host.CaseId, Gate.Flash, "act", "It cannot wait.");
        var plan = await host.DoAsync("coord-un", new SetPlanObjectives(host.CaseId, ["Attacks end."], PlanKind.Response));

        Assert.Equal("gate.no_consequences_statement", await host.RefusalAsync("dir-un", vote with { ConsequencesRead = true }));

        await host.DoAsync("polad-un", new StatePoliticalConsequences(host.CaseId, [Consequence]));
        Assert.Equal("gate.consequences_not_read", await host.RefusalAsync("dir-un", vote));

        await host.DoAsync("dir-un", vote with { ConsequencesRead = true });
        Assert.Equal(plan.PlanId, Assert.Single(await host.AskAsync(new GetGateDecisions([host.CaseId]))).PlanId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Only_directors_principals_and_deputies_decide(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("caller.role_needed", await host.RefusalAsync("coord-un", new DecideGate(host.CaseId, Gate.G1, "act", "Now.")));
    }
}
