using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Transport;

/// <summary>The server audits of the GraphQL over HTTP working group's reference implementation, npm's graphql-http.</summary>
public sealed class GraphQLHttpAudits(SampleHost host) : IClassFixture<SampleHost>
{
    [Fact]
    public async Task All_audits_are_passed()
    {
        var directory = Path.Combine(AppContext.BaseDirectory, "audits");
        await NodeTool.RunAsync("npm", directory, "ci", "--ignore-scripts", "--loglevel=error");

        var report = await NodeTool.RunAsync("node", directory, "audit.mjs", new Uri(host.Address, "graphql").ToString(), "Bearer sample");

        Assert.True(report.Trim() == "61 of 61 audits ok", report);
    }
}
