using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Cases;

public sealed class RepeatedMutationTests
{
    public static IEnumerable<object[]> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task With_the_same_client_mutation_id_gets_the_first_answer_and_does_nothing_twice(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        var client = host.CreateClient();

        var first = await client.OpenAsync(key: "once");
        var second = await client.OpenAsync(key: "once");
        var cases = await client.QueryAsync("{ cases(first: 10) { nodes { id } } }");

        Assert.Equal("once", (string?)first["clientMutationId"]);
        Assert.Equal(first.ToJsonString(), second.ToJsonString());
        Assert.Single(cases.Data!["cases"]!["nodes"]!.AsArray());
    }
}
