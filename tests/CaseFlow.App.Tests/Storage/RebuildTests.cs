using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Storage;

public sealed class RebuildTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Rebuilt_rows_equal_the_live_ones(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(1), new CounterEvent.Added(2), new CounterEvent.Doubled());
        await host.RecordAsync(host.CaseId, new CounterEvent.Added(5));
        await host.RecordAsync(new CounterEvent.Added(7));
        var live = await RowsAsync(host);
        await host.ReadAsync(db => db.Set<TimerRow>().ExecuteUpdateAsync(
            update => update.SetProperty(row => row.DueAt, CounterProjection.Zero), StoreHost.Cancellation));

        var replayed = await host.WithAsync<Rebuild, long>(rebuild => rebuild.RunAsync(StoreHost.Cancellation));

        Assert.Equal(6, replayed);
        Assert.NotEmpty(live);
        Assert.Equal(live, await RowsAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_rebuild_that_fails_leaves_the_old_rows(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(1));
        var live = await RowsAsync(host);
        await host.ReadAsync(db => db.Events.ExecuteUpdateAsync(
            update => update.SetProperty(row => row.Type, "test_counter.poisoned").SetProperty(row => row.Body, "{}"), StoreHost.Cancellation));

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => host.WithAsync<Rebuild, long>(rebuild => rebuild.RunAsync(StoreHost.Cancellation)));

        Assert.Equal(live, await RowsAsync(host));
    }

    private static Task<string> RowsAsync(StoreHost host) => host.ReadAsync(db => ReadRows.WriteAsync(db, StoreHost.Cancellation));
}
