using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Journal;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

/// <summary>The first event's body is replaced behind the host's back: whoever folds the stream anew sees that, whoever goes on from memory does not.</summary>
public sealed class StreamCacheTests
{
    private const string OtherBody = """{"amount":90,"note":"Amina"}""";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_host_reads_only_the_events_that_are_new_to_it(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await ReplaceFirstAsync(host);

        await host.RecordAsync(new CounterEvent.Added(1));

        Assert.Equal(new Loaded<Counter>(new(8), 2), await host.LoadAsync());
    }

    [Fact]
    public async Task A_stream_with_another_past_is_folded_anew()
    {
        await using var host = await StartAsync(DatabaseProvider.Sqlite);
        await ReplaceFirstAsync(host);
        var hash = new byte[32];

        await host.ReadAsync(db => db.Events.ExecuteUpdateAsync(update => update.SetProperty(row => row.Hash, hash), StoreHost.Cancellation));
        await host.ReadAsync(db => db.Streams.ExecuteUpdateAsync(update => update.SetProperty(row => row.Hash, hash), StoreHost.Cancellation));

        Assert.Equal(new Loaded<Counter>(new(90), 1), await host.LoadAsync());
    }

    [Fact]
    public async Task After_an_erasure_the_stream_is_folded_anew()
    {
        await using var host = await StartAsync(DatabaseProvider.Sqlite);
        await ReplaceFirstAsync(host);

        await host.SendAsync<long>(async (services, cancellation) =>
        {
            await services.GetRequiredService<JournalEraser>()
                .EraseAsync(Counter.Kind, host.CaseId, host.StreamId, 1, ["note"], "A request under the data protection law", cancellation);
            return 0;
        });

        Assert.Equal(new Loaded<Counter>(new(90), 2), await host.LoadAsync());
    }

    private static async Task<StoreHost> StartAsync(DatabaseProvider provider)
    {
        var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(7));
        Assert.Equal(new Loaded<Counter>(new(7), 1), await host.LoadAsync());
        return host;
    }

    private static Task<int> ReplaceFirstAsync(StoreHost host) => host.ReadAsync(db =>
        db.Events.Where(row => row.Version == 1).ExecuteUpdateAsync(update => update.SetProperty(row => row.Body, OtherBody), StoreHost.Cancellation));
}
