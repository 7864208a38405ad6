using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

public sealed class ConflictTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Commands_that_meet_on_a_stream_are_all_carried_out(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => host.RecordAsync(new CounterEvent.Added(1)).AsTask()));

        Assert.Equal(new Loaded<Counter>(new(24), 24), await host.LoadAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Rows_that_several_streams_change_lose_nothing(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        var streams = Enumerable.Range(0, 4).Select(number => new Guid(number + 1, 0, 0, new byte[8])).ToList();

        await Task.WhenAll(streams.SelectMany(stream => Enumerable.Range(0, 6).Select(_ => host.RecordAsync(stream, new CounterEvent.Added(1)).AsTask())));

        foreach (var stream in streams)
        {
            Assert.Equal(new Loaded<Counter>(new(6), 6), await host.LoadAsync(stream));
        }
    }

    [Theory, MemberData(nameof(TestDatabase.Servers), MemberType = typeof(TestDatabase))]
    public async Task A_stream_that_was_only_read_must_not_have_moved_on(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        var read = Guid.CreateVersion7(StoreHost.Start);
        await host.RecordAsync(read, new CounterEvent.Added(1));
        var attempts = 0;

        // copies the total that it read; meanwhile, the first time, another command changes it
        var outcome = await host.SendAsync<long>(async (services, cancellation) =>
        {
            var (state, _) = await services.GetRequiredService<EventStore>().LoadAsync(Counter.Kind, host.CaseId, read, cancellation);
            if (++attempts == 1)
            {
                await host.RecordAsync(read, new CounterEvent.Added(6));
            }

            return await StoreHost.RecordAsync(services, host.CaseId, host.StreamId, [new CounterEvent.Added(state.Total)], cancellation);
        });

        Assert.Equal((2, 7L), (attempts, outcome.Value));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Two_commands_that_each_decide_by_what_the_other_changes_follow_one_another(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        var (left, right) = (new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]));
        await host.RecordAsync(left, new CounterEvent.Added(1));
        await host.RecordAsync(right, new CounterEvent.Added(1));

        for (var round = 0; round < 5; round++)
        {
            await Task.WhenAll(CopyAsync(host, left, right), CopyAsync(host, right, left));
        }

        // one after the other, each copy adds the other's total: 1, 1 -> 2, 3 -> 5, 8 -> …, never 2, 2
        var (a, b) = ((await host.LoadAsync(left)).State.Total, (await host.LoadAsync(right)).State.Total);
        Assert.NotEqual(a, b);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_a_database_throws_at_a_racing_creator_is_a_conflict(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(1));

        var creating = host.ReadAsync(async db =>
        {
            db.Streams.Add(new StreamRow { CaseId = host.CaseId, StreamId = host.StreamId, Kind = "x", Version = 1, Hash = EventHash.Beginning("x") });
            return await db.SaveChangesAsync(StoreHost.Cancellation);
        });

        Assert.True(Conflicts.IsConflict(await Assert.ThrowsAsync<DbUpdateException>(() => creating)));
    }

    [Fact]
    public async Task On_SQLite_a_command_is_the_writer_from_its_beginning()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.Sqlite);
        await using var scope = host.OpenScope();
        await using var writing = await scope.ServiceProvider.GetRequiredService<WriteTransaction>().BeginAsync(StoreHost.Cancellation);

        // another process: it knows nothing of this host's queue
        await using var other = new SqliteConnection($"{host.Get<DatabaseSettings>().ConnectionString};Default Timeout=1;Pooling=False");
        await other.OpenAsync(StoreHost.Cancellation);
        var refusal = Assert.Throws<SqliteException>(() => other.BeginTransaction(deferred: false));

        Assert.True(Conflicts.IsConflict(refusal));
    }

    private static async Task CopyAsync(StoreHost host, Guid from, Guid to) => await host.SendAsync<long>(async (services, cancellation) =>
    {
        var (state, _) = await services.GetRequiredService<EventStore>().LoadAsync(Counter.Kind, host.CaseId, from, cancellation);
        return await StoreHost.RecordAsync(services, host.CaseId, to, [new CounterEvent.Added(state.Total)], cancellation);
    });
}
