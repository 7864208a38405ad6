using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Storage.Pumps;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Storage;

public sealed class ClaimTests
{
    private static readonly Due<OutboxRow> Unsent = (_, rows) => rows.Where(row => row.SentAt == null);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Each_row_goes_to_one_of_many_pumps_that_ask_at_once(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await AddAsync(host, count: 40);

        var held = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TakeAllAsync(host)));

        Assert.Equal(40, held.Sum(rows => rows.Count));
        Assert.Equal(40, held.SelectMany(rows => rows).Distinct().Count());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Rows_come_in_the_order_in_which_they_were_due(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await AddAsync(host, count: 5);

        await using var claim = await TakeAsync(host, limit: 3);

        Assert.Equal([1, 2, 3], Drain(claim).Select(row => row.Attempts));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Whoever_lost_a_lease_records_nothing(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await AddAsync(host, count: 1);
        await using var late = await TakeAsync(host);
        var row = Next(late);
        await EndLeasesAsync(host);
        await using var successor = await TakeAsync(host);
        var same = Next(successor);

        Assert.False(await late.ConcludeAsync(row, update => update.SetProperty(held => held.LastError, "late"), StoreHost.Cancellation));
        Assert.False(await late.RestAsync(row, StoreHost.Cancellation));
        Assert.True(await successor.ConcludeAsync(same, update => update.SetProperty(held => held.LastError, "mine"), StoreHost.Cancellation));

        var stored = await host.ReadAsync(db => db.Set<OutboxRow>().AsNoTracking().SingleAsync(StoreHost.Cancellation));
        Assert.Equal(("mine", null, null), (stored.LastError, stored.LeasedBy, stored.LeasedUntil));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_dead_holders_rows_are_free_when_its_lease_has_run_out_whatever_the_hosts_clocks_show(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await AddAsync(host, count: 1);
        var dead = await TakeAsync(host);
        Assert.Single(Drain(dead));

        host.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(0, await CountFreeAsync(host));

        await EndLeasesAsync(host);
        Assert.Equal(1, await CountFreeAsync(host));
        await dead.DisposeAsync();
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_slow_but_living_holder_keeps_its_row_and_gives_back_those_behind_it(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await AddAsync(host, count: 3);
        await using var slow = await TakeAsync(host);
        var row = Next(slow);

        while (await CountFreeAsync(host) < 2)
        {
            await Task.Delay(50, StoreHost.Cancellation);
        }

        await EndLeasesAsync(host);
        Assert.Equal(2, await CountFreeAsync(host));
        Assert.False(slow.TryNext(out _));
        Assert.True(await slow.ConcludeAsync(row, update => update.SetProperty(held => held.SentAt, StoreHost.Start), StoreHost.Cancellation));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_renewal_of_a_dead_holder_runs_out_too(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await AddAsync(host, count: 1);
        var claim = Guid.CreateVersion7(StoreHost.Start);
        await host.ReadAsync(db =>
        {
            db.Add(new LeaseRenewalRow { Id = claim, Until = DateTimeOffset.UnixEpoch });
            return db.SaveChangesAsync(StoreHost.Cancellation);
        });
        await host.ReadAsync(db => db.Set<OutboxRow>().ExecuteUpdateAsync(
            update => update.SetProperty(row => row.LeasedBy, claim).SetProperty(row => row.LeasedUntil, DateTimeOffset.UnixEpoch), StoreHost.Cancellation));

        Assert.Equal(1, await CountFreeAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_was_not_concluded_is_free_at_once_when_its_holder_ends(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await AddAsync(host, count: 3);
        await using (var claim = await TakeAsync(host))
        {
            await claim.ConcludeAsync(Next(claim), update => update.SetProperty(held => held.SentAt, StoreHost.Start), StoreHost.Cancellation);
            Next(claim);
        }

        Assert.Equal(2, await CountFreeAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_row_that_could_not_be_done_rests(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await AddAsync(host, count: 1);
        await using var claim = await TakeAsync(host);

        Assert.True(await claim.RestAsync(Next(claim), StoreHost.Cancellation));

        Assert.Equal(0, await CountFreeAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_end_further_ahead_than_any_lease_holds_nothing(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await AddAsync(host, count: 1);

        await SetEndAsync(host, DateTimeOffset.MaxValue.AddYears(-1));

        Assert.Equal(1, await CountFreeAsync(host));
    }

    private static ValueTask<Claim<OutboxRow>> TakeAsync(StoreHost host, int limit = 50) =>
        host.Get<Claims>().TakeAsync(Unsent, limit, StoreHost.Cancellation);

    private static OutboxRow Next(Claim<OutboxRow> claim) => claim.TryNext(out var row) ? row : throw new InvalidOperationException("Expected a row.");

    private static List<OutboxRow> Drain(Claim<OutboxRow> claim)
    {
        var rows = new List<OutboxRow>();
        while (claim.TryNext(out var row))
        {
            rows.Add(row);
        }

        return rows;
    }

    private static async Task<List<Guid>> TakeAllAsync(StoreHost host)
    {
        var taken = new List<Guid>();
        while (true)
        {
            var claim = await TakeAsync(host, limit: 7);
            var rows = Drain(claim);
            if (rows.Count == 0)
            {
                return taken;
            }

            taken.AddRange(rows.Select(row => row.Id));
        }
    }

    private static Task<int> CountFreeAsync(StoreHost host) =>
        host.ReadAsync(db => Lease.Free(Unsent(db, db.Set<OutboxRow>()), db).CountAsync(StoreHost.Cancellation));

    private static Task<int> EndLeasesAsync(StoreHost host) => SetEndAsync(host, DateTimeOffset.UnixEpoch);

    private static Task<int> SetEndAsync(StoreHost host, DateTimeOffset end) => host.ReadAsync(db =>
        db.Set<OutboxRow>().ExecuteUpdateAsync(update => update.SetProperty(row => row.LeasedUntil, end), StoreHost.Cancellation));

    // the attempts tell which one it is
    private static Task<int> AddAsync(StoreHost host, int count) => host.ReadAsync(db =>
    {
        db.AddRange(Enumerable.Range(1, count).Select(number => new OutboxRow
        {
            CaseId = host.CaseId,
            Id = Guid.CreateVersion7(StoreHost.Start),
            Kind = "test",
            Body = "{}",
            TimeBase = TimeBase.Live,
            CreatedAt = StoreHost.Start,
            DueAt = StoreHost.Start.AddSeconds(number),
            Attempts = number,
        }));
        return db.SaveChangesAsync(StoreHost.Cancellation);
    });
}
