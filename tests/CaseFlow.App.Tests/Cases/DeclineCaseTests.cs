using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Warnings;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class DeclineCaseTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Nobody_works_on_a_declined_case(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await host.DoAsync("coord-un", new DeclineCase(host.CaseId, "Noise."));

        Assert.Equal(CaseState.Declined, Assert.Single(await host.AskAsync(new GetCases([host.CaseId]))).State);
        Assert.Equal("case.declined", await host.RefusalAsync("analyst-un", new RecordWarning(host.CaseId, "Somebody", "A threat", "Press")));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task It_is_declined_on_grounds(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("case.no_grounds", await host.RefusalAsync("coord-un", new DeclineCase(host.CaseId, " ")));
    }
}
