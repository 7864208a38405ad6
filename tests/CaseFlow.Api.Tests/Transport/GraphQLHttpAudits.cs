using CaseFlow.Api.Tests.Product;

namespace CaseFlow.Api.Tests.Transport;

/// <summary>The server audits of the GraphQL over HTTP working group's reference implementation, npm's graphql-http.</summary>
public sealed class GraphQLHttpAudits
{
    [Fact]
    public async Task All_audits_are_passed()
    {
        await using var host = await ProductHost.StartAsync();
        var directory = Path.Combine(AppContext.BaseDirectory, "audits");
        await NodeTool.RunAsync("npm", directory, "ci", "--ignore-scripts", "--loglevel=error");

        var report = await NodeTool.RunAsync("node", directory, "audit.mjs", $"{host.Address}graphql", "Bearer exercise:fp-eu");

        Assert.True(report.Trim() == "61 of 61 audits ok", report);
    }
}
