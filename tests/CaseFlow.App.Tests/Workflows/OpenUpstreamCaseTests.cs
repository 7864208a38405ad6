using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Workflows;

public sealed class OpenUpstreamCaseTests
{
    private const string Job =
        """
        <serviceTask id="job"><extensionElements><zeebe:taskDefinition type="open-upstream-case" /></extensionElements></serviceTask>
        """;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_process_that_asks_for_an_upstream_case_gets_one_of_the_same_owners_and_marking(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("job", Job)));
        Assert.Single(await CasesAsync(host));

        await host.DeliverAsync();

        var opened = Assert.Single(await CasesAsync(host), found => found.CaseId != host.CaseId);
        Assert.Equal(("Libya (upstream)", "LBY", Marking.Green, StartSource.Baseline), (opened.Title, opened.Country, opened.Marking, opened.StartSource));
        Assert.Equal(["UN"], opened.Owners);
    }

    private static async Task<IEnumerable<CaseView>> CasesAsync(CaseHost host) =>
        (await host.AskAsync(new ListCases(new CaseFilter(), new PageRequest(10)))).Items.Select(item => item.Value);
}
