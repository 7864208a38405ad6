using CaseFlow.App.Access;
using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Cases;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Access;
using CaseFlow.Testing;
using Microsoft.Extensions.Configuration;
using static CaseFlow.App.Tests.Organisations.DirectoryInputs;

namespace CaseFlow.App.Tests.Access;

/// <summary>What a deployment is not accredited for, it neither stores nor shows.</summary>
public sealed class DeploymentCeilingTests
{
    private const string Setting = "CaseFlow:Access:Ceiling";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Nothing_above_the_ceiling_is_written_and_the_refusal_names_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await using var unaccredited = host.Beside(new KeyValuePair<string, string?>(Setting, null));

        var change = await unaccredited.SendAsync("coord-un", ChangeCaseAccessTests.Change(host) with { Classification = Classification.Restricted });

        Assert.Equal(("access.classified_too_high", "classification"), (change.Rejection.Code, change.Rejection.Path));
        Assert.Contains("from 0 to 1, the highest that this deployment may store, but it is 2", change.Rejection.Message, StringComparison.Ordinal);
        var opening = CaseInputs.NewCase with { Access = new AskedAccess(Classification.Restricted) };
        Assert.Equal("access.classified_too_high", (await unaccredited.SendAsync("coord-un", opening)).Rejection.Code);
        Assert.False((await host.SendAsync("coord-un", opening)).IsRejected);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_lies_above_the_ceiling_is_not_shown(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.SeedAsync("fp-un");
        await host.DoAsync("coord-un", ChangeCaseAccessTests.Change(host) with { Classification = Classification.Restricted });
        await using var unaccredited = host.Beside(new KeyValuePair<string, string?>(Setting, "1"));
        var caller = SignedIn("person-fp-un", "fp-un");

        Assert.Single((await host.AskAsync(caller, new GetCases([host.CaseId]))).Value);
        Assert.Empty((await unaccredited.AskAsync(caller, new GetCases([host.CaseId]))).Value);
    }

    [Theory]
    [InlineData("4")]
    [InlineData("RESTRICTED")]
    public void A_ceiling_that_is_no_rank_is_refused_at_the_start(string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(Setting, value)]).Build();

        var refusal = Assert.Throws<InvalidOperationException>(() => DeploymentCeiling.Of(configuration));

        Assert.Equal($"Expected {Setting} to be a rank from 0 (public) to 3 (confidential), but it is '{value}'.", refusal.Message);
    }
}
