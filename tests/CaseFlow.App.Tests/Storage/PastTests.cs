using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Journal;
using CaseFlow.App.Storage.Past;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

public sealed class PastTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Rows_stand_as_they_stood_at_that_place_of_the_journal_and_those_of_other_cases_are_absent(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(3));
        var key = await KeyAsync(host);
        await host.RecordAsync(new CounterEvent.Added(4));
        var other = Guid.CreateVersion7(StoreHost.Start);
        await host.SendAsync((services, cancellation) =>
            StoreHost.RecordAsync(services, other, other, [new CounterEvent.Added(9)], cancellation));

        await using var past = await OpenAsync(host, key);

        var row = Assert.Single(await past.Set<TimerRow>().ToListAsync(StoreHost.Cancellation));
        Assert.Equal((host.CaseId, CounterProjection.Zero.AddSeconds(3)), (row.CaseId, row.DueAt));
        Assert.Single(await past.Events.ToListAsync(StoreHost.Cancellation));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_was_erased_since_is_erased_in_the_past_too(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(7, "Amina, at the market"));
        var key = await KeyAsync(host);
        await using (var before = await OpenAsync(host, key))
        {
            Assert.Contains("Amina", (await before.Events.SingleAsync(StoreHost.Cancellation)).Body, StringComparison.Ordinal);
        }

        await host.SendAsync<long>(async (services, cancellation) =>
        {
            await services.GetRequiredService<JournalEraser>()
                .EraseAsync(Counter.Kind, host.CaseId, host.StreamId, 1, ["note"], "A request under the data protection law", cancellation);
            return 0L;
        });

        await using var past = await OpenAsync(host, key with { Erased = (await KeyAsync(host)).UpTo });
        Assert.Contains("erased", (await past.Events.SingleAsync(StoreHost.Cancellation)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_past_that_is_let_go_serves_whoever_has_opened_it_and_is_made_again_for_the_next()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.Sqlite);
        await host.RecordAsync([.. Enumerable.Repeat(new CounterEvent.Added(1), Reconstructions.Most + 1)]);
        var last = await KeyAsync(host);
        await using var opened = await OpenAsync(host, last);
        for (var place = 1; place <= Reconstructions.Most; place++)
        {
            await (await OpenAsync(host, last with { UpTo = last.UpTo - place })).DisposeAsync();
        }

        await using var again = await OpenAsync(host, last);

        Assert.Equal(Reconstructions.Most + 1, await opened.Events.CountAsync(StoreHost.Cancellation));
        Assert.Equal(Reconstructions.Most + 1, await again.Events.CountAsync(StoreHost.Cancellation));
        Assert.NotEqual(NameOf(opened), NameOf(again));
        await using var same = await OpenAsync(host, last);
        Assert.Equal(NameOf(again), NameOf(same));
    }

    private static string NameOf(CaseFlowDb past) => past.Database.GetDbConnection().ConnectionString;

    private static async Task<PastKey> KeyAsync(StoreHost host) =>
        new(host.CaseId, await host.ReadAsync(db => db.Events.MaxAsync(row => row.Position, StoreHost.Cancellation)), Erased: 0, Access: 0, Definitions: 0);

    private static Task<CaseFlowDb> OpenAsync(StoreHost host, PastKey key) => host.WithAsync<Reconstructor, CaseFlowDb>(
        reconstructor => host.Get<Reconstructions>().OpenAsync(key, reconstructor, StoreHost.Cancellation));
}
