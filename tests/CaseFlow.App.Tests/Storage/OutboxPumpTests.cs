using System.Collections.Concurrent;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

public sealed class OutboxPumpTests
{
    private readonly Receiver _receiver = new();

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Two_pumps_deliver_once(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        var id = await PutAsync(host);

        await Task.WhenAll(RunAsync(host), RunAsync(host));

        var message = Assert.Single(_receiver.Taken);
        Assert.Equal(new OutboxMessage(id, host.CaseId, Receiver.Name, "\"the text\""), message);
        Assert.NotNull((await RowAsync(host)).SentAt);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_was_not_taken_is_offered_again_with_growing_pauses(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        var id = await PutAsync(host);
        _receiver.Refusals = 2;

        await RunAsync(host);
        await RunAsync(host);
        Assert.Equal(1, _receiver.Refusals);

        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await RunAsync(host);
        Assert.Equal(0, _receiver.Refusals);
        Assert.Equal(nameof(TimeoutException), (await RowAsync(host)).LastError);

        host.Clock.Advance(TimeSpan.FromSeconds(2));
        await RunAsync(host);
        Assert.Equal(id, Assert.Single(_receiver.Taken).Id);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_a_pump_was_sending_when_it_was_stopped_is_free_for_another_at_once(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        var id = await PutAsync(host);
        using var stopping = new CancellationTokenSource();
        _receiver.Receiving = stopping.CancelAsync;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await host.Get<OutboxPump>().RunOnceAsync(stopping.Token));
        Assert.Empty(_receiver.Taken);

        _receiver.Receiving = () => Task.CompletedTask;
        await RunAsync(host);
        Assert.Equal(id, Assert.Single(_receiver.Taken).Id);
    }

    [Fact]
    public async Task A_refused_command_sends_nothing()
    {
        await using var host = await StartAsync(DatabaseProvider.Sqlite);

        await host.SendAsync<Guid>(async (services, cancellation) =>
        {
            await services.GetRequiredService<Outbox>().AddAsync(host.CaseId, Receiver.Name, "the text", cancellation);
            return RefuseUnwanted.Rejection;
        });
        await RunAsync(host);

        Assert.Empty(_receiver.Taken);
    }

    private Task<StoreHost> StartAsync(DatabaseProvider provider) =>
        StoreHost.StartAsync(provider, services => services.AddTransient<OutboxPump>().AddSingleton<IOutboxSender>(_receiver));

    private static async Task RunAsync(StoreHost host) => await host.Get<OutboxPump>().RunOnceAsync(StoreHost.Cancellation);

    private static async Task<Guid> PutAsync(StoreHost host) => (await host.SendAsync<Guid>(async (services, cancellation) =>
        await services.GetRequiredService<Outbox>().AddAsync(host.CaseId, Receiver.Name, "the text", cancellation))).Value;

    private static Task<OutboxRow> RowAsync(StoreHost host) =>
        host.ReadAsync(db => db.Set<OutboxRow>().AsNoTracking().SingleAsync(StoreHost.Cancellation));

    private sealed class Receiver : IOutboxSender
    {
        public const string Name = "test";

        public ConcurrentQueue<OutboxMessage> Taken { get; } = new();

        public int Refusals { get; set; }

        public Func<Task> Receiving { get; set; } = () => Task.CompletedTask;

        public string Kind => Name;

        public async ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation)
        {
            await Receiving();
            cancellation.ThrowIfCancellationRequested();
            if (Refusals > 0)
            {
                Refusals--;
                throw new TimeoutException();
            }

            Taken.Enqueue(message);
        }
    }
}
