using CaseFlow.App.Measures;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Measures;

public sealed class HandoversTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_successor_of_the_same_day_leaves_no_gap(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var successor = await HandOverAsync(host, followedAfter: TimeSpan.Zero);

        var handover = Assert.Single(await host.AskAsync(new GetHandovers([host.CaseId])));

        Assert.Equal(("ECCAS", "AU", successor, 0), (handover.From, handover.To, handover.SuccessorId, handover.GapDays));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Days_without_anybody_are_a_gap(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await HandOverAsync(host, followedAfter: TimeSpan.FromDays(3));

        Assert.Equal(2, Assert.Single(await host.AskAsync(new GetHandovers([host.CaseId]))).GapDays);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_successor_at_work_already_leaves_no_gap(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("fp-un", Force(host, "AU"));
        await host.WaitUntilAsync(CaseHost.Start + TimeSpan.FromDays(9));
        await HandOverAsync(host, followedAfter: null);

        Assert.Equal(0, Assert.Single(await host.AskAsync(new GetHandovers([host.CaseId]))).GapDays);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task While_nobody_has_followed_the_gap_is_open(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await HandOverAsync(host, followedAfter: null);

        var handover = Assert.Single(await host.AskAsync(new GetHandovers([host.CaseId])));

        Assert.Equal((null, null), (handover.SuccessorId, handover.GapDays));
    }

    private static ActivateMeasure Force(CaseHost host, string lead) => new(host.CaseId, "M02", lead, "TREATY", ReportEveryDays: 30);

    /// <summary>ECCAS hands its force over to the AU, which takes it over after a while, or never.</summary>
    private static async Task<Guid?> HandOverAsync(CaseHost host, TimeSpan? followedAfter)
    {
        await host.DoAsync("fp-un", Force(host, "ECCAS"));
        await host.DoAsync("fp-un", new HandOverMeasure(host.CaseId, "AU", "Transfer of authority", Catalogue: "M02", Lead: "ECCAS"));
        if (followedAfter is not { } wait)
        {
            return null;
        }

        await host.WaitUntilAsync(CaseHost.Start + wait);
        return (await host.DoAsync("fp-un", Force(host, "AU"))).MeasureId;
    }
}
