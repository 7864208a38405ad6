using CaseFlow.App.Pipeline;
using CaseFlow.App.Reviews;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Reviews;

namespace CaseFlow.App.Tests.Reviews;

public sealed class SeedReviewCycleTests
{
    private static readonly SeedReviewCycle Doctrine = new(
        "doctrine-r2p", ReviewSubject.Doctrine, "Ten-year review", new DateOnly(2005, 9, 16), "P10Y", "UN", "Ten years after the summit");

    [Fact]
    public async Task A_cycle_that_comes_with_the_product_is_set_once_on_a_date_that_lies_ahead_and_stays_ended_when_it_comes_again()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var id = await SeedAsync(host);
        Assert.Equal(id, await SeedAsync(host));

        var cycle = Assert.Single(await host.AskAsync(new GetReviewCycles([id])));
        Assert.Equal(("P10Y", new DateOnly(cycle.NextOn!.Value.Year, 9, 16)), (cycle.Period, cycle.NextOn.Value));
        Assert.InRange(cycle.NextOn.Value, DateOnly.FromDateTime(cycle.ChangedAt.UtcDateTime), DateOnly.FromDateTime(cycle.ChangedAt.UtcDateTime).AddYears(10));

        Assert.False((await host.SendAsync("coord-un", new EndReviewCycle(id, "It is done"))).IsRejected);
        Assert.Equal(id, await SeedAsync(host));
        Assert.NotNull(Assert.Single(await host.AskAsync(new GetReviewCycles([id]))).EndedAt);
    }

    private static Task<Guid> SeedAsync(CaseHost host) => host.WithAsync<Dispatcher, Guid>(async dispatcher =>
        (await dispatcher.SendAsync(Caller.System(Door.Pump), Doctrine, TestContext.Current.CancellationToken)).Value.ReviewCycleId);
}
