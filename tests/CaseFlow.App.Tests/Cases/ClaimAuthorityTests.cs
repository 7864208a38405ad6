using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class ClaimAuthorityTests
{
    private static readonly AuthorityClaim Certified =
        new("President", "The winner of the run-off", "UN certification", new DateOnly(2010, 12, 3), "Statement of the certifier");

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Rival_claims_stand_side_by_side(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await host.DoAsync("analyst-un", new ClaimAuthority(host.CaseId, Certified));
        Assert.False(Assert.Single(await host.AskAsync(new GetAuthorityClaims([host.CaseId]))).Contested);

        await host.DoAsync("analyst-un", new ClaimAuthority(host.CaseId, Certified with { Holder = "The incumbent", AssertedBy = "Constitutional Council" }));

        var claims = await host.AskAsync(new GetAuthorityClaims([host.CaseId]));
        Assert.Equal([("The winner of the run-off", true), ("The incumbent", true)], claims.Select(claim => (claim.Holder, claim.Contested)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_claim_says_who_makes_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("input.invalid", await host.RefusalAsync("analyst-un", new ClaimAuthority(host.CaseId, Certified with { AssertedBy = "" })));
    }
}
