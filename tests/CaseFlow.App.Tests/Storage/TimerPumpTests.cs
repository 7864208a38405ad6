using System.Collections.Concurrent;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Pumps;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

public sealed class TimerPumpTests
{
    private const int Poison = 99;

    private readonly ConcurrentQueue<DueTimer> _fired = new();

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Two_pumps_fire_each_timer_once(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        for (var number = 1; number <= 20; number++)
        {
            await AddAsync(host, number, streamId: new Guid(number, 0, 0, new byte[8]));
        }

        await Task.WhenAll(RunAsync(host), RunAsync(host));

        Assert.Equal(20, _fired.Count);
        Assert.Equal(20, _fired.Select(timer => timer.TimerId).Distinct().Count());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Timers_of_a_stream_fire_in_due_order(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await AddAsync(host, 3, dueAfter: TimeSpan.FromMinutes(-1));
        await AddAsync(host, 1, dueAfter: TimeSpan.FromMinutes(-3));
        await AddAsync(host, 2, dueAfter: TimeSpan.FromMinutes(-2));

        await RunAsync(host);

        Assert.Equal([TimerId(1), TimerId(2), TimerId(3)], _fired.Select(timer => timer.TimerId));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_timer_waits_until_it_is_due(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await AddAsync(host, 1, dueAfter: TimeSpan.FromDays(2));

        await RunAsync(host);
        Assert.Empty(_fired);

        host.Clock.Advance(TimeSpan.FromDays(2));
        await RunAsync(host);
        Assert.Single(_fired);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Timers_of_an_exercise_are_left_to_its_replay(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await AddAsync(host, 1, timeBase: TimeBase.Exercise);

        await RunAsync(host);

        Assert.Empty(_fired);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_dead_hosts_timer_is_taken_over_when_its_lease_has_run_out(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await AddAsync(host, 1);
        await using var dead = await host.Get<Claims>().TakeAsync<TimerRow>((_, rows) => rows, limit: 1, StoreHost.Cancellation);

        await RunAsync(host);
        Assert.Empty(_fired);

        await host.ReadAsync(db => db.Set<TimerRow>().ExecuteUpdateAsync(
            update => update.SetProperty(row => row.LeasedUntil, DateTimeOffset.UnixEpoch), StoreHost.Cancellation));
        await RunAsync(host);
        Assert.Single(_fired);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_timer_that_fails_rests_and_the_others_fire(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await AddAsync(host, Poison, streamId: Guid.CreateVersion7(StoreHost.Start), dueAfter: TimeSpan.FromMinutes(-9));
        await AddAsync(host, 1);

        await RunAsync(host);

        Assert.Equal([TimerId(1)], _fired.Select(timer => timer.TimerId));
        var resting = await host.ReadAsync(db => db.Set<TimerRow>().AsNoTracking().SingleAsync(StoreHost.Cancellation));
        Assert.Equal((TimerId(Poison), null), (resting.TimerId, resting.LeasedBy));
        Assert.NotNull(resting.LeasedUntil);
    }

    private Task<StoreHost> StartAsync(DatabaseProvider provider) => StoreHost.StartAsync(
        provider,
        services => services.AddTransient<TimerPump>().AddSingleton<TimerCommand>(timer => new Script<Done>("fire", async (inner, cancellation) =>
        {
            if (timer.TimerId == TimerId(Poison))
            {
                throw new InvalidOperationException("It fails.");
            }

            var db = inner.GetRequiredService<CaseFlowDb>();
            db.Remove(await db.Set<TimerRow>().SingleAsync(row => row.CaseId == timer.CaseId && row.TimerId == timer.TimerId, cancellation));
            _fired.Enqueue(timer);
            return default(Done);
        })));

    private static async Task RunAsync(StoreHost host)
    {
        var pump = host.Get<TimerPump>();
        while (await pump.RunOnceAsync(StoreHost.Cancellation) > 0)
        {
        }
    }

    private static Guid TimerId(int number) => new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)number);

    private static Task<int> AddAsync(
        StoreHost host,
        int number,
        Guid? streamId = null,
        TimeSpan? dueAfter = null,
        TimeBase timeBase = TimeBase.Live) => host.ReadAsync(db =>
    {
        db.Add(new TimerRow
        {
            CaseId = host.CaseId,
            TimerId = TimerId(number),
            StreamId = streamId ?? host.StreamId,
            Kind = "test",
            TimeBase = timeBase,
            DueAt = StoreHost.Start + (dueAfter ?? TimeSpan.Zero),
        });
        return db.SaveChangesAsync(StoreHost.Cancellation);
    });
}
