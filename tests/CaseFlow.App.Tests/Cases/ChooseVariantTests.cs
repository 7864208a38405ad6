using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Given;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class ChooseVariantTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_variant_stands_on_the_case(DatabaseProvider provider)
    {
        await using var host = await AppHost.StartAsync(provider);

        await host.DoneAsync(Posts.Coordinator, new ChooseVariant(host.CaseId, "rapid"));

        Assert.Equal("rapid", Assert.Single(await host.ReadAsync(new GetCases([host.CaseId]))).Variant);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task There_must_be_such_a_case(DatabaseProvider provider)
    {
        await using var host = await AppHost.StartAsync(provider);

        Assert.Equal("case.not_found", await host.RefusedAsync(Posts.Coordinator, new ChooseVariant(new Guid(1, 0, 0, new byte[8]), "rapid")));
    }
}
