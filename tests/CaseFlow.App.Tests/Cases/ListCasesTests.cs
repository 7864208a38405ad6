using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Given;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class ListCasesTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_case_opened_last_comes_first_and_pages_go_on_where_the_last_one_ended(DatabaseProvider provider)
    {
        await using var host = await AppHost.StartAsync(provider);
        var second = await host.DoneAsync(Posts.Coordinator, AppHost.NewCase with { ExerciseStartsAt = AppHost.Start.AddDays(1) });

        var first = await host.ReadAsync(new ListCases(null, null, new(1)));
        var next = await host.ReadAsync(new ListCases(null, null, new(1, Key: first.Items[0].Key)));

        Assert.Equal((second.CaseId, true), (first.Items[0].Value.CaseId, first.HasNext));
        Assert.Equal((host.CaseId, false), (next.Items[0].Value.CaseId, next.HasNext));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Cases_are_found_by_state_and_stage(DatabaseProvider provider)
    {
        await using var host = await AppHost.StartAsync(provider);

        Assert.Single((await host.ReadAsync(new ListCases(CaseState.Active, CaseStage.Triage, new(10)))).Items);
        Assert.Empty((await host.ReadAsync(new ListCases(CaseState.Closed, null, new(10)))).Items);
        Assert.Empty((await host.ReadAsync(new ListCases(null, CaseStage.Design, new(10)))).Items);
    }
}
