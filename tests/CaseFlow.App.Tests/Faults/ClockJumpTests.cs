using System.Collections.Concurrent;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Faults;

/// <summary>A host whose clock jumps by an hour: no timer fires twice, none is lost, and each stream's fire in their order.</summary>
public sealed class ClockJumpTests
{
    private readonly ConcurrentQueue<Guid> _fired = new();

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Ahead_and_back_and_ahead_again(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider, minutes: [50, 10, 30, 90]);

        await JumpAsync(host, TimeSpan.FromHours(1));
        Assert.Equal([TimerId(10), TimerId(30), TimerId(50)], _fired);

        await JumpAsync(host, TimeSpan.Zero);
        await JumpAsync(host, TimeSpan.FromHours(1));
        Assert.Equal(3, _fired.Count);

        await JumpAsync(host, TimeSpan.FromHours(2));
        Assert.Equal([TimerId(10), TimerId(30), TimerId(50), TimerId(90)], _fired);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Back_and_on_again(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider, minutes: [10]);

        await JumpAsync(host, TimeSpan.FromHours(-1));
        Assert.Empty(_fired);

        await JumpAsync(host, TimeSpan.FromMinutes(10));
        Assert.Single(_fired);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_repeat_after_the_jump_is_still_a_repeat(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider, minutes: []);
        await AddOnceAsync(host);

        host.Clock.AdjustTime(StoreHost.Start.AddHours(-1));
        Assert.Equal(5, await AddOnceAsync(host));

        host.Clock.AdjustTime(StoreHost.Start.AddHours(1));
        Assert.Equal(5, await AddOnceAsync(host));
        Assert.Equal(new Loaded<Counter>(new(5), 1), await host.LoadAsync());
    }

    private static async Task<long> AddOnceAsync(StoreHost host) => (await host.SendAsync(
        (services, cancellation) => StoreHost.RecordAsync(services, host.CaseId, host.StreamId, [new CounterEvent.Added(5)], cancellation),
        key: "once")).Value;

    private static async Task JumpAsync(StoreHost host, TimeSpan from)
    {
        host.Clock.AdjustTime(StoreHost.Start + from);
        var pump = host.Get<TimerPump>();
        while (await pump.RunOnceAsync(StoreHost.Cancellation) > 0)
        {
        }
    }

    private async Task<StoreHost> StartAsync(DatabaseProvider provider, int[] minutes)
    {
        var host = await StoreHost.StartAsync(provider, services => services.AddSingleton<TimerCommand>(Fire));
        await host.ReadAsync(db =>
        {
            db.AddRange(minutes.Select(number => new TimerRow
            {
                CaseId = host.CaseId,
                TimerId = TimerId(number),
                StreamId = host.StreamId,
                Kind = "test",
                TimeBase = TimeBase.Live,
                DueAt = StoreHost.Start.AddMinutes(number),
            }));
            return db.SaveChangesAsync(StoreHost.Cancellation);
        });
        return host;
    }

    private Script<Done> Fire(DueTimer timer) => new("fire", async (services, cancellation) =>
    {
        var db = services.GetRequiredService<CaseFlowDb>();
        db.Remove(await db.Set<TimerRow>().SingleAsync(row => row.CaseId == timer.CaseId && row.TimerId == timer.TimerId, cancellation));
        _fired.Enqueue(timer.TimerId);
        return default(Done);
    });

    private static Guid TimerId(int number) => new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)number);
}
