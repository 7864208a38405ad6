using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Receipts;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Storage;

public sealed class RepeatingTests
{
    private const string Key = "a3c5";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_same_key_gets_the_first_receipt_and_does_nothing(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await AddAsync(host, 5, Key);

        var repeated = await AddAsync(host, 5, Key);

        Assert.Equal(5, repeated.Value);
        Assert.Equal(new Loaded<Counter>(new(5), 1), await host.LoadAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_same_key_at_the_same_time_is_carried_out_once(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AddAsync(host, 5, Key)));

        Assert.All(outcomes, outcome => Assert.Equal(5, outcome.Value));
        Assert.Equal(1, (await host.LoadAsync()).Version);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_key_is_not_taken_for_another_command(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await AddAsync(host, 5, Key);

        var other = await AddAsync(host, 6, Key);

        Assert.Equal("command.key_reused", other.Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Servers), MemberType = typeof(TestDatabase))]
    public async Task A_key_that_is_given_to_two_cases_at_the_same_time_answers_each_of_them_for_good(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        var other = Guid.CreateVersion7(StoreHost.Start);

        // the one begins first and ends last
        var outcome = await host.SendAsync(
            async (services, cancellation) =>
            {
                await AddToAsync(host, other);
                return await StoreHost.RecordAsync(services, host.CaseId, host.StreamId, [new CounterEvent.Added(5)], cancellation);
            },
            "add 5",
            Key);

        Assert.Equal(5, outcome.Value);
        Assert.Equal(5, (await AddAsync(host, 5, Key)).Value);
        Assert.Equal(7, (await AddToAsync(host, other)).Value);
        Assert.Equal("command.key_reused", (await AddAsync(host, 6, Key)).Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Servers), MemberType = typeof(TestDatabase))]
    public async Task What_is_refused_because_its_twin_was_done_meanwhile_gets_the_twins_answer(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        var outcome = await host.SendAsync<long>(
            async (_, _) =>
            {
                await AddAsync(host, 5, Key);
                return RefuseUnwanted.Rejection;
            },
            "add 5",
            Key);

        Assert.Equal(5, outcome.Value);
    }

    [Fact]
    public async Task A_key_belongs_to_its_sender()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.Sqlite);
        await AddAsync(host, 5, Key);

        var other = await AddAsync(host, 5, Key, Caller.Of(new Actor("person-fp-eu", "fp-eu", "EU"), ["FP@EU"], Door.Http));

        Assert.Equal(10, other.Value);
    }

    [Fact]
    public async Task A_refused_command_may_be_sent_again_under_its_key()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.Sqlite);
        await host.SendAsync<long>((_, _) => new(RefuseUnwanted.Rejection), name: "add 5", key: Key);

        var repeated = await AddAsync(host, 5, Key);

        Assert.Equal(5, repeated.Value);
    }

    [Fact]
    public async Task A_receipt_is_kept_for_30_days()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.Sqlite);
        await AddAsync(host, 5, Key);

        host.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromMinutes(1));
        await host.Get<ReceiptPump>().RunOnceAsync(StoreHost.Cancellation);
        Assert.Equal(1, await host.ReadAsync(db => db.Set<ReceiptRow>().CountAsync(StoreHost.Cancellation)));

        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.Get<ReceiptPump>().RunOnceAsync(StoreHost.Cancellation);
        Assert.Equal(0, await host.ReadAsync(db => db.Set<ReceiptRow>().CountAsync(StoreHost.Cancellation)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_commit_without_an_answer_is_found_by_its_receipt(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        host.Faults.LoseAfter = 1;

        var outcome = await host.RecordAsync(new CounterEvent.Added(5));

        Assert.Equal(5, outcome.Value);
        Assert.Equal(1, (await host.LoadAsync()).Version);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_commit_that_never_arrived_is_made_again(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        host.Faults.LoseBefore = 2;

        var outcome = await host.RecordAsync(new CounterEvent.Added(5));

        Assert.Equal(5, outcome.Value);
        Assert.Equal(1, (await host.LoadAsync()).Version);
    }

    private static Task<Outcome<long>> AddToAsync(StoreHost host, Guid caseId) => host.SendAsync(
        (services, cancellation) => StoreHost.RecordAsync(services, caseId, host.StreamId, [new CounterEvent.Added(7)], cancellation), "add 7", Key).AsTask();

    private static Task<Outcome<long>> AddAsync(StoreHost host, long amount, string key, Caller? caller = null) => host.SendAsync(
        (services, cancellation) => StoreHost.RecordAsync(services, host.CaseId, host.StreamId, [new CounterEvent.Added(amount)], cancellation),
        $"add {amount}",
        key,
        caller).AsTask();
}
