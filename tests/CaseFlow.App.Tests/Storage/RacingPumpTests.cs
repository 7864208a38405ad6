using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Journal;
using CaseFlow.App.Storage.Pumps;
using CaseFlow.App.Storage.Receipts;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

/// <summary>Pumps that need no lease, because their rows decide who was first.</summary>
public sealed class RacingPumpTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Each_stretch_of_the_journal_is_signed_once(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider, services => services.AddSingleton<CheckpointPump>());
        await host.RecordAsync(new CounterEvent.Added(1), new CounterEvent.Added(2));
        await host.SettleAsync();

        await RaceAsync<CheckpointPump>(host);

        var report = await host.WithAsync<JournalVerifier, JournalReport>(async verifier => await verifier.VerifyAsync(StoreHost.Cancellation));
        Assert.Equal((1, null), (report.Checkpoints, report.Break));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Receipts_that_ran_out_are_removed_without_getting_in_each_others_way(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(1));
        await host.RecordAsync(new CounterEvent.Added(2));
        host.Clock.Advance(ReceiptBook.KeptWithoutKey);

        await RaceAsync<ReceiptPump>(host);

        Assert.Equal(0, await host.ReadAsync(db => db.Set<ReceiptRow>().CountAsync(StoreHost.Cancellation)));
    }

    private static async Task RaceAsync<TPump>(StoreHost host)
        where TPump : class, IPump =>
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.Get<TPump>().RunOnceAsync(StoreHost.Cancellation).AsTask()));
}
