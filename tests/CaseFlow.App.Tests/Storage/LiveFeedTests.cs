using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Feed;
using CaseFlow.App.Storage.Pumps;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseFlow.App.Tests.Storage;

public sealed class LiveFeedTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Followers_hear_of_each_commit_once_and_in_order(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(1));
        var following = Enumerable.Range(0, 3).Select(_ => FollowAsync(host, EventCursor.Beginning, count: 4)).ToList();

        await host.RecordAsync(new CounterEvent.Added(2), new CounterEvent.Added(3));
        await host.RecordAsync(new CounterEvent.Added(4));

        foreach (var entries in await Task.WhenAll(following))
        {
            Assert.Equal([1L, 2L, 3L, 4L], entries.Select(entry => entry.Version));
        }
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_follower_goes_on_where_it_was(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(1), new CounterEvent.Added(2), new CounterEvent.Added(3));
        var first = await FollowAsync(host, EventCursor.Beginning, count: 1);

        var rest = await FollowAsync(host, first[0].Cursor, count: 2);

        Assert.Equal([2L, 3L], rest.Select(entry => entry.Version));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Another_hosts_commits_are_heard_of_without_any_notice(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await using var other = host.Beside();
        await host.RecordAsync(new CounterEvent.Added(1));
        var following = FollowAsync(host, EventCursor.Beginning, count: 2);

        await other.RecordAsync(new CounterEvent.Added(2));

        Assert.Equal([host.StreamId, other.StreamId], (await following).Select(entry => entry.StreamId));
    }

    [Fact]
    public void The_recent_stretch_keeps_the_newest_and_knows_what_it_lacks()
    {
        var recent = new RecentEntries(EventCursor.Beginning, []).With([.. Enumerable.Range(1, RecentEntries.Capacity + 10).Select(Entry)]);

        Assert.Equal(RecentEntries.Capacity, recent.Entries.Length);
        Assert.Null(recent.From(new(0, 9)));
        Assert.Equal(11, recent.From(new(0, 10))!.First().Cursor.Position);
    }

    [Fact]
    public async Task A_cursor_comes_back_from_its_seal_and_nothing_else_does()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.Sqlite);
        var cursors = host.Get<Cursors>();

        Assert.True(cursors.TryOpen<EventCursor>(cursors.Seal(new EventCursor(7, 11)), out var opened));
        Assert.Equal(new EventCursor(7, 11), opened);
        Assert.False(cursors.TryOpen<EventCursor>("7.11", out _));
    }

    private static JournalEntry Entry(int position) =>
        new(new(0, position), Guid.Empty, Guid.Empty, ScopeId: null, position, "test_counter.added", StoreHost.Start, StoreHost.Start);

    private static async Task<StoreHost> StartAsync(DatabaseProvider provider)
    {
        var host = await StoreHost.StartAsync(provider, services => services.AddHostedService<Pumping<LiveFeed>>());
        await host.Get<IHostedService>().StartAsync(StoreHost.Cancellation);
        return host;
    }

    private static async Task<List<JournalEntry>> FollowAsync(StoreHost host, EventCursor after, int count)
    {
        var entries = new List<JournalEntry>();
        await foreach (var entry in host.Get<LiveFeed>().FollowAsync(after, StoreHost.Cancellation))
        {
            entries.Add(entry);
            if (entries.Count == count)
            {
                break;
            }
        }

        return entries;
    }
}
