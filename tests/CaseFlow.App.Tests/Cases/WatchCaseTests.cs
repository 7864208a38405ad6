using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Given;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class WatchCaseTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_watched_case_names_its_review_and_ends_with_the_next_stage(DatabaseProvider provider)
    {
        await using var host = await AppHost.StartAsync(provider);
        await host.DoneAsync(Posts.Coordinator, new WatchCase(host.CaseId, "Quiet.", AppHost.Start.AddDays(30)));

        var watched = Assert.Single(await host.ReadAsync(new GetCases([host.CaseId])));
        await host.DoneAsync(Posts.Coordinator, new EnterStage(host.CaseId, CaseStage.Assessment));
        var active = Assert.Single(await host.ReadAsync(new GetCases([host.CaseId])));

        Assert.Equal((CaseState.Watched, AppHost.Start.AddDays(30)), (watched.State, watched.ReviewAt));
        Assert.Equal((CaseState.Active, null), (active.State, active.ReviewAt));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_review_lies_ahead(DatabaseProvider provider)
    {
        await using var host = await AppHost.StartAsync(provider);

        Assert.Equal("case.review_passed", await host.RefusedAsync(Posts.Coordinator, new WatchCase(host.CaseId, "Quiet.", AppHost.Start)));
    }
}
