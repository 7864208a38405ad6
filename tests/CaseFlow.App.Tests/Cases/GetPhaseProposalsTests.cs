using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class GetPhaseProposalsTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Without_a_table_of_phases_nothing_is_proposed_and_the_facts_are_shown_all_the_same(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var proposal = Assert.Single(await host.AskAsync(new GetPhaseProposals([host.CaseId])));

        Assert.Null(proposal.Phase);
        Assert.Null(proposal.RuleId);
        Assert.All(proposal.Facts, fact => Assert.Null(fact.Value));
        var imminent = Assert.Single(proposal.Facts, fact => fact.Name is "imminent");
        Assert.Equal((PhaseFactOrigin.NoWarningGraded, "no warning is graded", null), (imminent.Origin, imminent.Source, imminent.Since));
    }
}
