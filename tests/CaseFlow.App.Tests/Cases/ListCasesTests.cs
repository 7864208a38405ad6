using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class ListCasesTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_case_opened_last_comes_first_and_pages_go_on_where_the_last_one_ended(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.WaitUntilAsync(CaseHost.Start.AddDays(1));
        var second = await host.DoAsync("coord-un", CaseInputs.NewCase);

        var first = await host.AskAsync(new ListCases(new CaseFilter(), new(1)));
        var next = await host.AskAsync(new ListCases(new CaseFilter(), new(1, Key: first.Items[0].Key)));

        Assert.Equal((second.CaseId, true), (first.Items[0].Value.CaseId, first.HasNext));
        Assert.Equal((host.CaseId, false), (next.Items[0].Value.CaseId, next.HasNext));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Cases_are_found_by_state_and_stage(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Single((await host.AskAsync(new ListCases(new CaseFilter(CaseState.Active, CaseStage.Triage), new(10)))).Items);
        Assert.Empty((await host.AskAsync(new ListCases(new CaseFilter(CaseState.Closed), new(10)))).Items);
        Assert.Empty((await host.AskAsync(new ListCases(new CaseFilter(Stage: CaseStage.Design), new(10)))).Items);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Cases_are_found_by_country_and_by_each_of_their_owners(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var shared = await host.DoAsync("coord-un", CaseInputs.NewCase with { Country = "GIN", Owners = ["EU", "UN"] });

        Assert.Equal(shared.CaseId, Assert.Single((await host.AskAsync(new ListCases(new CaseFilter(Country: "GIN"), new(10)))).Items).Value.CaseId);
        Assert.Equal(shared.CaseId, Assert.Single((await host.AskAsync(new ListCases(new CaseFilter(Owner: "EU"), new(10)))).Items).Value.CaseId);
        Assert.Equal(2, (await host.AskAsync(new ListCases(new CaseFilter(Owner: "UN"), new(10)))).Items.Length);
        Assert.Empty((await host.AskAsync(new ListCases(new CaseFilter(Phase: CasePhase.Response), new(10)))).Items);
    }
}
