using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class DecidePhaseTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_phase_stands_on_the_case(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await host.DoAsync("dir-un", new DecidePhase(host.CaseId, CasePhase.Response, "Crimes are under way.", Jump: true));

        Assert.Equal(CasePhase.Response, Assert.Single(await host.AskAsync(new GetCases([host.CaseId]))).Phase);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task It_is_decided_on_grounds(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("case.no_grounds", await host.RefusalAsync("dir-un", new DecidePhase(host.CaseId, CasePhase.Response, "")));
    }
}
