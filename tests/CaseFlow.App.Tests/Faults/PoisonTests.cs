using System.Collections.Concurrent;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Checkups;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Faults;

/// <summary>A message of the outbox that no receiver ever takes: the others go on, it stays, and the doctor names it.</summary>
public sealed class PoisonTests
{
    private readonly Receiver _receiver = new();

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_others_go_on_and_the_doctor_names_it(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider, services => services.AddSingleton<IOutboxSender>(_receiver));
        await PutAsync(host, Receiver.Poison);
        for (var attempt = 1; attempt <= 6; attempt++)
        {
            var good = await PutAsync(host, $"good {attempt}");
            await host.Get<OutboxPump>().RunOnceAsync(StoreHost.Cancellation);
            Assert.Contains(good, _receiver.Taken);
            host.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(6, _receiver.Taken.Distinct().Count());
        var finding = Assert.Single(
            await host.Get<Doctor>().ExamineAsync(StoreHost.Cancellation), finding => finding.Said.Contains("fail again and again", StringComparison.Ordinal));
        Assert.Equal((Verdict.Attention, "1 messages fail again and again: test (FormatException)."), (finding.Verdict, finding.Said));
    }

    private static async Task<Guid> PutAsync(StoreHost host, string text) => (await host.SendAsync<Guid>(async (services, cancellation) =>
        await services.GetRequiredService<Outbox>().AddAsync(host.CaseId, Receiver.Name, text, cancellation))).Value;

    private sealed class Receiver : IOutboxSender
    {
        public const string Name = "test";

        public const string Poison = "poison";

        public ConcurrentQueue<Guid> Taken { get; } = new();

        public string Kind => Name;

        public ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation)
        {
            if (message.Body.Contains(Poison, StringComparison.Ordinal))
            {
                throw new FormatException("Nobody can read it.");
            }

            Taken.Enqueue(message.Id);
            return ValueTask.CompletedTask;
        }
    }
}
