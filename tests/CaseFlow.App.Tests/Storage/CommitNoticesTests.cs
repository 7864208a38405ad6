using System.Diagnostics;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Feed;
using CaseFlow.App.Storage.Pumps;
using CaseFlow.App.Tests.Storage.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseFlow.App.Tests.Storage;

public sealed class CommitNoticesTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_host_hears_of_anothers_commit()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.PostgreSql, Noticing);
        await using var other = host.Beside(Noticing);
        await StartAsync(host, other);

        await UntilHeardAsync(host, other);
    }

    [Fact]
    public async Task A_lost_connection_is_made_again()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.PostgreSql, Noticing);
        await using var other = host.Beside(Noticing);
        await StartAsync(host, other);
        await UntilHeardAsync(host, other);

        await host.ReadAsync(db => db.Database
            .SqlQuery<bool>($"""
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE application_name = {CommitNotices.Listener} AND datname = current_database()
                """)
            .ToListAsync(StoreHost.Cancellation));

        // the first is the new connection itself, which cannot know what was told while nobody listened
        await UntilHeardAsync(host, other);
        await UntilHeardAsync(host, other);
    }

    [Fact]
    public async Task A_feed_follows_another_hosts_commits()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.PostgreSql, Following);
        await using var other = host.Beside(Following);
        await StartAsync(host, other);
        await UntilHeardAsync(host, other);
        await host.SettleAsync();
        var took = new List<double>();
        await using var entries = host.Get<LiveFeed>().FollowAsync(after: null, StoreHost.Cancellation).GetAsyncEnumerator(StoreHost.Cancellation);
        for (var number = 1; number <= 20; number++)
        {
            var next = entries.MoveNextAsync().AsTask();
            // the first step of the enumeration notes the end of the journal
            await Task.Delay(50, StoreHost.Cancellation);
            await other.RecordAsync(Guid.CreateVersion7(StoreHost.Start), new CounterEvent.Added(number));
            var committed = Stopwatch.GetTimestamp();
            Assert.True(await next);
            took.Add(Stopwatch.GetElapsedTime(committed).TotalMilliseconds);
        }

        output.WriteLine($"From commit on one host to seen on another, ms: {string.Join(' ', took.Order().Select(time => $"{time:F0}"))}");
    }

    private static void Noticing(IServiceCollection services) => services.AddHostedService<CommitNotices>();

    private static void Following(IServiceCollection services) => services.AddHostedService<CommitNotices>().AddHostedService<Pumping<LiveFeed>>();

    private static async Task StartAsync(params StoreHost[] hosts)
    {
        foreach (var service in hosts.SelectMany(host => host.Get<IEnumerable<IHostedService>>()))
        {
            await service.StartAsync(StoreHost.Cancellation);
        }
    }

    // a notice that was sent before somebody listened is nobody's, so there is another one
    private static async Task UntilHeardAsync(StoreHost host, StoreHost other)
    {
        var heard = host.Get<CommitSignal>().NextAsync();
        while (!heard.IsCompleted)
        {
            await other.RecordAsync(Guid.CreateVersion7(StoreHost.Start), new CounterEvent.Added(1));
            await Task.WhenAny(heard, Task.Delay(200, StoreHost.Cancellation));
        }
    }
}
