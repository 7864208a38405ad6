using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class WatchCaseTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_watched_case_names_its_review_and_ends_with_the_next_stage(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", new WatchCase(host.CaseId, "Quiet.", CaseHost.Start.AddDays(30)));

        var watched = Assert.Single(await host.AskAsync(new GetCases([host.CaseId])));
        await host.DoAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Assessment));
        var active = Assert.Single(await host.AskAsync(new GetCases([host.CaseId])));

        Assert.Equal((CaseState.Watched, CaseHost.Start.AddDays(30)), (watched.State, watched.ReviewAt));
        Assert.Equal((CaseState.Active, null), (active.State, active.ReviewAt));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_review_lies_ahead(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("case.review_passed", await host.RefusalAsync("coord-un", new WatchCase(host.CaseId, "Quiet.", CaseHost.Start)));
    }
}
