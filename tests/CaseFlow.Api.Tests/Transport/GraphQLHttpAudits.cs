using CaseFlow.Api.Tests.Product;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Transport;

/// <summary>The server audits of the GraphQL over HTTP working group's reference implementation, npm's graphql-http.</summary>
public sealed class GraphQLHttpAudits
{
    [Fact]
    public async Task All_audits_are_passed()
    {
        var report = await RunAsync("audit.mjs");

        Assert.True(report == "61 of 61 audits ok", report);
    }

    [Fact]
    public async Task Tools_can_introspect_the_schema_and_find_it_valid()
    {
        var report = await RunAsync("introspect.mjs");

        Assert.True(report == "0 problems", report);
    }

    private static async Task<string> RunAsync(string script)
    {
        await using var host = await ProductHost.StartAsync();
        var directory = Path.Combine(AppContext.BaseDirectory, "audits");
        await NodeTool.RunAsync("npm", directory, TestContext.Current.CancellationToken, "ci", "--ignore-scripts", "--loglevel=error");
        var report = await NodeTool.RunAsync(
            "node", directory, TestContext.Current.CancellationToken, script, $"{host.Address}graphql", "Bearer exercise:fp-eu");
        return report.Trim();
    }
}
