using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Accesses;
using CaseFlow.App.Storage.Journal;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Documents;
using Microsoft.Extensions.DependencyInjection;
using Reading = CaseFlow.App.Storage.Accesses.Access;

namespace CaseFlow.App.Tests.Storage.Harness;

/// <summary>A small journal in which there is one of everything: several streams, an item with readers of its own, an erasure, readings, checkpoints.</summary>
internal static class JournalStory
{
    private static readonly CounterEvent.Added Telling = new(7, "Amina, at the market – ليلاً", new Dictionary<string, string> { ["name"] = "Amina" });

    public static async Task<StoreHost> WrittenAsync(DatabaseProvider provider)
    {
        var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(1), Telling, new CounterEvent.Added(3));
        await host.SendAsync(
            (services, cancellation) => StoreHost.RecordAsync(services, host.CaseId, host.CaseId, [new CounterEvent.Added(1)], cancellation),
            caller: Caller.Of(Substitute, ["ANALYST@UN"], Door.Http));
        await ReferenceDocumentAsync(host);
        await EraseAsync(host, 2, "note", "tags.name");
        await CheckpointAsync(host);
        await host.RecordAsync(new CounterEvent.Added(4));
        await ReadAsync(host, "GetCases", "GetDocuments", "ListCases");
        await CheckpointAsync(host);
        return host;
    }

    private static Actor Substitute { get; } = new("person-sub-un", "analyst-un", "UN", OnBehalfOf: "dir-un");

    /// <summary>An item of which each reading is recorded.</summary>
    private static Guid DocumentId { get; } = Guid.CreateVersion7(StoreHost.Start.AddSeconds(1));

    public static Task<AccessReport> VerifyAccessesAsync(StoreHost host) =>
        host.WithAsync<AccessVerifier, AccessReport>(verifier => verifier.VerifyAsync(StoreHost.Cancellation));

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

    private static async Task ReferenceDocumentAsync(StoreHost host) => Assert.False((await host.SendAsync<long>(async (services, cancellation) =>
    {
        var store = services.GetRequiredService<EventStore>();
        await store.LoadAsync(Streams.Document, host.CaseId, DocumentId, cancellation);
        var text = new DocumentText("Cable", "An embassy", null, new string('a', 64), Marking.AmberStrict, "en");
        store.Append(
            Streams.Document, host.CaseId, DocumentId, [new DocumentEvent.Referenced(new(DocumentId), text, StoreHost.Analyst.Actor, StoreHost.Start)]);
        return 0;
    }, caller: Caller.System(Door.Pump))).IsRejected);

    private static async Task ReadAsync(StoreHost host, params string[] queries)
    {
        await host.WithAsync<AccessWriter, int>(async writer => await writer.WriteAsync(
            [.. queries.Select(query => new Reading(StoreHost.Start, Substitute, Door.Http, query, [DocumentId]))], StoreHost.Cancellation));
    }
}
