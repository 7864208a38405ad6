using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Feed;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

public sealed class TailingTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Each_event_is_read_once_and_in_order(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(1), new CounterEvent.Added(2), new CounterEvent.Added(3));
        await host.SettleAsync();

        var first = await ReadAsync(host, EventCursor.Beginning, limit: 2);
        var rest = await ReadAsync(host, CursorOf(first[^1]), limit: 2);

        Assert.Equal([1L, 2L, 3L], first.Concat(rest).Select(row => row.Version));
        Assert.Equal(CursorOf(rest[^1]), await host.WithAsync<EventTail, EventCursor>(async tail => await tail.EndAsync(StoreHost.Cancellation)));
    }

    [Theory, MemberData(nameof(TestDatabase.Servers), MemberType = typeof(TestDatabase))]
    public async Task A_commit_that_appears_late_is_not_skipped(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        // the slow one has its positions first and commits last
        await using var slow = host.OpenScope();
        await using var writing = await slow.ServiceProvider.GetRequiredService<WriteTransaction>().BeginAsync(StoreHost.Cancellation);
        await StoreHost.RecordAsync(slow.ServiceProvider, host.CaseId, host.CaseId, [new CounterEvent.Added(1)], StoreHost.Cancellation);
        await slow.ServiceProvider.GetRequiredService<UnitOfWork>().SettleAsync(StoreHost.Cancellation);
        await slow.ServiceProvider.GetRequiredService<CaseFlowDb>().SaveChangesAsync(StoreHost.Cancellation);
        await host.RecordAsync(host.StreamId, new CounterEvent.Added(1));

        var meanwhile = await ReadAsync(host, EventCursor.Beginning);
        await writing.CommitAsync(StoreHost.Cancellation);
        await host.SettleAsync();
        var after = await ReadAsync(host, meanwhile.Count == 0 ? EventCursor.Beginning : CursorOf(meanwhile[^1]));

        Assert.Empty(meanwhile);
        Assert.Equal(2, after.Count);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_follower_behind_many_writers_misses_and_repeats_nothing(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        var streams = Enumerable.Range(1, 6).Select(number => new Guid(number, 0, 0, new byte[8])).ToList();
        var writing = Task.WhenAll(streams.Select(async stream =>
        {
            for (var round = 0; round < 15; round++)
            {
                await host.RecordAsync(stream, new CounterEvent.Added(1));
            }
        }));

        var seen = new List<(Guid, long)>();
        var cursor = EventCursor.Beginning;
        while (seen.Count < 90)
        {
            foreach (var row in await ReadAsync(host, cursor))
            {
                seen.Add((row.StreamId, row.Version));
                cursor = CursorOf(row);
            }

            await Task.Delay(5, StoreHost.Cancellation);
        }

        await writing;
        Assert.Equal(90, seen.Distinct().Count());
        Assert.All(streams, stream => Assert.Equal(Enumerable.Range(1, 15).Select(version => (long)version), VersionsOf(seen, stream)));
    }

    private static IEnumerable<long> VersionsOf(IEnumerable<(Guid Stream, long Version)> seen, Guid stream) =>
        seen.Where(pair => pair.Stream == stream).Select(pair => pair.Version);

    private static EventCursor CursorOf(EventRow row) => new(row.Sequence, row.Position);

    private static Task<IReadOnlyList<EventRow>> ReadAsync(StoreHost host, EventCursor cursor, int limit = 100) =>
        host.WithAsync<EventTail, IReadOnlyList<EventRow>>(async tail => await tail.ReadAfterAsync(cursor, limit, StoreHost.Cancellation));
}
