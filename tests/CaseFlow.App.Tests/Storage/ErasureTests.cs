using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Journal;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

public sealed class ErasureTests
{
    private static readonly CounterEvent.Added Telling = new(
        7, "Amina, at the market", new Dictionary<string, string> { ["name"] = "Amina", ["place"] = "market" });

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Erased_words_are_gone_and_the_chain_still_verifies(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(Telling, new CounterEvent.Added(1));

        await EraseAsync(host, "note", "tags.name");

        var row = await host.ReadAsync(db => db.Events.SingleAsync(row => row.Version == 1, StoreHost.Cancellation));
        Assert.Equal("""{"amount":7,"note":"erased","tags":{"name":"erased","place":"market"}}""", row.Body);
        Assert.Null(row.Salt);
        Assert.True((await VerifyAsync(host)).IsIntact);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_stream_says_what_was_erased_and_evolves_as_before(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(Telling);

        await EraseAsync(host, "note");

        Assert.Equal(new Loaded<Counter>(new(7), 2), await host.LoadAsync());
        var last = await host.ReadAsync(db => db.Events.SingleAsync(row => row.Version == 2, StoreHost.Cancellation));
        Assert.Equal("journal.erased", last.Type);
        Assert.Contains("\"members\":[\"note\"]", last.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_erasure_that_the_stream_does_not_know_is_a_break()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.Sqlite);
        await host.RecordAsync(Telling);

        await host.ReadAsync(db => db.Events.ExecuteUpdateAsync(
            update => update.SetProperty(row => row.Body, """{"amount":7}""").SetProperty(row => row.Salt, (byte[]?)null), StoreHost.Cancellation));

        Assert.Equal(JournalFault.ErasureUnexplained, (await VerifyAsync(host)).Break?.Fault);
    }

    [Fact]
    public async Task What_an_erasure_left_behind_cannot_be_changed()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.Sqlite);
        await host.RecordAsync(Telling);
        await EraseAsync(host, "note");

        await host.ReadAsync(db => db.Events.Where(row => row.Version == 1).ExecuteUpdateAsync(
            update => update.SetProperty(row => row.Body, """{"amount":99,"note":"erased"}"""), StoreHost.Cancellation));

        Assert.Equal(JournalFault.ErasureUnexplained, (await VerifyAsync(host)).Break?.Fault);
    }

    [Fact]
    public async Task Only_what_is_there_can_be_erased()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.Sqlite);
        await host.RecordAsync(Telling);

        await Assert.ThrowsAsync<ArgumentException>(() => EraseAsync(host, "author"));
    }

    private static async Task EraseAsync(StoreHost host, params string[] members) => await host.SendAsync<long>(async (services, cancellation) =>
    {
        await services.GetRequiredService<JournalEraser>()
            .EraseAsync(Counter.Kind, host.CaseId, host.StreamId, 1, members, "A request under the data protection law", cancellation);
        return 0;
    });

    private static Task<JournalReport> VerifyAsync(StoreHost host) =>
        host.WithAsync<JournalVerifier, JournalReport>(verifier => verifier.VerifyAsync(StoreHost.Cancellation));
}
