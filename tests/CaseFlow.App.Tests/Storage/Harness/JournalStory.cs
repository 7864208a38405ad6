using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Journal;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage.Harness;

/// <summary>A small journal in which there is one of everything: several streams, an erasure, checkpoints.</summary>
internal static class JournalStory
{
    private static readonly CounterEvent.Added Telling = new(7, "Amina, at the market – ليلاً", new Dictionary<string, string> { ["name"] = "Amina" });

    public static async Task<StoreHost> WrittenAsync(DatabaseProvider provider)
    {
        var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(1), Telling, new CounterEvent.Added(3));
        await host.RecordAsync(host.CaseId, new CounterEvent.Added(1));
        await EraseAsync(host, 2, "note", "tags.name");
        await CheckpointAsync(host);
        await host.RecordAsync(new CounterEvent.Added(4));
        await CheckpointAsync(host);
        return host;
    }

    public static Task<JournalReport> VerifyAsync(StoreHost host) =>
        host.WithAsync<JournalVerifier, JournalReport>(verifier => verifier.VerifyAsync(StoreHost.Cancellation));

    public static async Task<int> CheckpointAsync(StoreHost host)
    {
        await host.SettleAsync();
        return await host.WithAsync<CheckpointWriter, int>(async writer => await writer.WriteAsync(StoreHost.Cancellation));
    }

    public static async Task EraseAsync(StoreHost host, long version, params string[] members) => await host.SendAsync<long>(async (services, cancellation) =>
    {
        await services.GetRequiredService<JournalEraser>()
            .EraseAsync(Counter.Kind, host.CaseId, host.StreamId, version, members, "A request under the data protection law", cancellation);
        return 0;
    });
}
