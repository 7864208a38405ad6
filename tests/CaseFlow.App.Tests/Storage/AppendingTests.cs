using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Storage;

public sealed class AppendingTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_stream_is_the_fold_of_its_events(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        await host.RecordAsync(new CounterEvent.Added(2), new CounterEvent.Added(3));
        await host.RecordAsync(new CounterEvent.Added(4));

        Assert.Equal(new Loaded<Counter>(new(9), 3), await host.LoadAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_command_sees_its_own_pending_events(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        var total = await host.RecordAsync(new CounterEvent.Added(2), new CounterEvent.Added(3));

        Assert.Equal(5, total.Value);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_reaction_appends_in_the_same_command(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        await host.RecordAsync(new CounterEvent.Added(5), new CounterEvent.Doubled());

        Assert.Equal(new Loaded<Counter>(new(10), 3), await host.LoadAsync());
        Assert.Single(await host.ReadAsync(db => db.Events.Select(row => row.CommandId).Distinct().ToListAsync(StoreHost.Cancellation)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Positions_follow_the_order_of_appending_across_streams(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        var streams = Enumerable.Range(0, 40).Select(number => new Guid(40 - number, 0, 0, new byte[8])).ToList();

        await host.SendAsync<long>(async (services, cancellation) =>
        {
            foreach (var stream in streams)
            {
                await StoreHost.RecordAsync(services, host.CaseId, stream, [new CounterEvent.Added(1)], cancellation);
            }

            return 0;
        });

        var stored = await host.ReadAsync(db => db.Events
            .OrderBy(row => row.Position).Select(row => row.StreamId).ToListAsync(StoreHost.Cancellation));
        Assert.Equal(streams, stored);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_event_keeps_who_when_and_by_which_command(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        await host.RecordAsync(new CounterEvent.Added(1));

        var row = await host.ReadAsync(db => db.Events.SingleAsync(StoreHost.Cancellation));
        Assert.Equal(StoreHost.Analyst.Actor, row.Actor);
        Assert.Equal(("test_counter.added", StoreHost.Start, StoreHost.Start), (row.Type, row.At, row.RecordedAt));
        Assert.NotEqual(Guid.Empty, row.CommandId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_exercise_lives_in_its_own_time_and_is_recorded_in_ours(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        var march2011 = new DateTimeOffset(2011, 3, 17, 18, 0, 0, TimeSpan.Zero);
        await host.ReadAsync(db =>
        {
            db.Add(new CaseClockRow { CaseId = host.CaseId, TimeBase = TimeBase.Exercise, Now = march2011 });
            return db.SaveChangesAsync(StoreHost.Cancellation);
        });

        await host.RecordAsync(new CounterEvent.Added(1));

        var row = await host.ReadAsync(db => db.Events.SingleAsync(StoreHost.Cancellation));
        Assert.Equal((march2011, StoreHost.Start), (row.At, row.RecordedAt));
    }

    [Fact]
    public async Task A_command_writes_to_one_case_only()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.Sqlite);

        var writing = host.SendAsync<long>(async (services, cancellation) =>
        {
            await StoreHost.RecordAsync(services, host.CaseId, host.StreamId, [new CounterEvent.Added(1)], cancellation);
            return await StoreHost.RecordAsync(services, host.StreamId, host.StreamId, [new CounterEvent.Added(1)], cancellation);
        });

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await writing);
    }

    [Fact]
    public async Task A_stream_must_be_loaded_before_it_is_continued()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.Sqlite);
        await using var scope = host.OpenScope();
        var store = (EventStore)scope.ServiceProvider.GetService(typeof(EventStore))!;

        Assert.Throws<InvalidOperationException>(() => store.Append(Counter.Kind, host.CaseId, host.StreamId, [new CounterEvent.Added(1)]));
    }

    [Fact]
    public async Task A_stream_never_changes_its_kind()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.Sqlite);
        await host.RecordAsync(new CounterEvent.Added(1));
        var other = Counter.Kind with { Name = "another" };

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.WithAsync<EventStore, Loaded<Counter>>(
            async store => await store.LoadAsync(other, host.CaseId, host.StreamId, StoreHost.Cancellation)));
    }
}
