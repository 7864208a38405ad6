using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Receipts;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Storage;

public sealed class AtomicityTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Events_head_rows_and_receipt_appear_together(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        await host.RecordAsync(new CounterEvent.Added(1));

        Assert.Equal((1, 1, 1, 1), await CountAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_failing_projection_leaves_nothing(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        var sending = host.RecordAsync(new CounterEvent.Added(1), new CounterEvent.Poisoned());

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await sending);
        Assert.Equal((0, 0, 0, 0), await CountAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_reactions_rejection_refuses_the_whole_command(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        var outcome = await host.RecordAsync(new CounterEvent.Added(1), new CounterEvent.Unwanted());

        Assert.Equal(RefuseUnwanted.Rejection, outcome.Rejection);
        Assert.Equal((0, 0, 0, 0), await CountAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_handlers_rejection_leaves_nothing_of_what_it_appended(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        var outcome = await host.SendAsync<long>(async (services, cancellation) =>
        {
            await StoreHost.RecordAsync(services, host.CaseId, host.StreamId, [new CounterEvent.Added(1)], cancellation);
            return RefuseUnwanted.Rejection;
        });

        Assert.True(outcome.IsRejected);
        Assert.Equal((0, 0, 0, 0), await CountAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Reactions_that_never_end_are_refused(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        var outcome = await host.RecordAsync(new CounterEvent.Echoed());

        Assert.Equal("command.too_many_events", outcome.Rejection.Code);
        Assert.Equal((0, 0, 0, 0), await CountAsync(host));
    }

    private static Task<(int Events, int Streams, int Rows, int Receipts)> CountAsync(StoreHost host) => host.ReadAsync(async db => (
        await db.Events.CountAsync(StoreHost.Cancellation),
        await db.Streams.CountAsync(StoreHost.Cancellation),
        await db.Set<TimerRow>().CountAsync(StoreHost.Cancellation),
        await db.Set<ReceiptRow>().CountAsync(StoreHost.Cancellation)));
}
