using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class ChooseVariantTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_variant_stands_on_the_case(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await host.DoAsync("coord-un", new ChooseVariant(host.CaseId, "rapid"));

        Assert.Equal("rapid", Assert.Single(await host.AskAsync(new GetCases([host.CaseId]))).Variant);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task There_must_be_such_a_case(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("case.not_found", await host.RefusalAsync("coord-un", new ChooseVariant(CaseHost.UnknownId, "rapid")));
    }
}
