using System.Data.Common;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace CaseFlow.App.Storage.Pumps;

/// <summary>
/// Rows that a pump holds. The one in hand is kept for as long as its work takes; those that still wait behind a slow one are given back, and
/// disposal gives back whatever was not concluded.
/// </summary>
internal sealed class Claim<TRow> : IAsyncDisposable
    where TRow : class, ILeasedRow
{
    /// <summary>Longest that the end of a claim waits for the database; after that the lease runs out by itself.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(3);

    private readonly Claims _claims;
    private readonly Guid _id;
    private readonly Due<TRow> _due;
    private readonly Queue<TRow> _waiting;
    private readonly Lock _turn = new();
    private readonly Stopwatch _age = Stopwatch.StartNew();
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _renewing;
    private TRow? _inHand;
    private bool _renewed;

    public Claim(Claims claims, Guid id, Due<TRow> due, IReadOnlyCollection<TRow> rows)
    {
        (_claims, _id, _due, _waiting) = (claims, id, due, new(rows));
        _renewing = rows.Count == 0 ? Task.CompletedTask : RenewAsync();
    }

    /// <summary>Takes the next row in hand; false when there is none, or when the rest has waited too long and belongs to whoever is free.</summary>
    public bool TryNext([NotNullWhen(true)] out TRow? row)
    {
        lock (_turn)
        {
            row = _age.Elapsed < Lease.RenewedEvery && _waiting.TryDequeue(out var next) ? next : null;
            _inHand = row;
            return row is not null;
        }
    }

    /// <summary>The row in hand is done by a transaction of its own.</summary>
    public void Conclude()
    {
        lock (_turn)
        {
            _inHand = null;
        }
    }

    /// <summary>Records what became of a row and lets go of it; false, and nothing is recorded, when the lease has passed to another pump.</summary>
    public ValueTask<bool> ConcludeAsync(TRow row, Action<UpdateSettersBuilder<TRow>> record, CancellationToken cancellation) => RecordAsync(
        row,
        update =>
        {
            record(update);
            update.SetProperty(held => held.LeasedBy, (Guid?)null).SetProperty(held => held.LeasedUntil, (DateTimeOffset?)null);
        },
        cancellation);

    /// <summary>Lets a row rest that could not be done; false when the lease has passed to another pump.</summary>
    public ValueTask<bool> RestAsync(TRow row, CancellationToken cancellation) => RecordAsync(
        row,
        update => update
            .SetProperty(held => held.LeasedBy, (Guid?)null)
            .SetProperty(held => held.LeasedUntil, held => DatabaseClock.After(Lease.RestInSeconds)),
        cancellation);

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _renewing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ended.Dispose();
        using var farewell = new CancellationTokenSource(Farewell);
        if (_inHand is not null || _waiting.Count > 0)
        {
            await _claims.WriteAsync(db => GiveBackAsync(Held(db), farewell.Token), farewell.Token);
        }

        if (_renewed)
        {
            await _claims.WriteAsync(db => db.Set<LeaseRenewalRow>().Where(row => row.Id == _id).ExecuteDeleteAsync(farewell.Token), farewell.Token);
        }
    }

    private async ValueTask<bool> RecordAsync(TRow row, Action<UpdateSettersBuilder<TRow>> set, CancellationToken cancellation)
    {
        var recorded = await _claims.WriteAsync(db => Same(db, row).Where(held => held.LeasedBy == _id).ExecuteUpdateAsync(set, cancellation), cancellation);
        Conclude();
        return recorded == 1;
    }

    // real time, whatever clock the host has: other hosts do not wait for a test's clock
    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(Lease.RenewedEvery);
        while (await timer.WaitForNextTickAsync(_ended.Token))
        {
            try
            {
                await KeepOnlyTheOneInHandAsync(_ended.Token);
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException)
            {
                // the next tick tries again; if the lease runs out before, nothing can be recorded under it
            }
        }
    }

    private async ValueTask KeepOnlyTheOneInHandAsync(CancellationToken cancellation)
    {
        TRow? kept;
        lock (_turn)
        {
            kept = _inHand;
        }

        if (kept is null)
        {
            return;
        }

        await _claims.WriteAsync(db => RenewAsync(db, cancellation), cancellation);
        if (_waiting.Count > 0)
        {
            await _claims.WriteAsync(db => GiveBackAsync(Others(db, Held(db), kept), cancellation), cancellation);
            _waiting.Clear();
        }
    }

    private async Task<int> RenewAsync(CaseFlowDb db, CancellationToken cancellation)
    {
        _renewed = true;
        if (await ExtendAsync() == 1)
        {
            return 1;
        }

        // those of the dead first; slow work is rare enough to sweep whenever there is some
        await db.Set<LeaseRenewalRow>().Where(row => row.Until < DatabaseClock.After(-Lease.RestInSeconds)).ExecuteDeleteAsync(cancellation);
        db.Add(new LeaseRenewalRow { Id = _id, Until = DateTimeOffset.UnixEpoch });
        await db.SaveChangesAsync(cancellation);
        return await ExtendAsync();

        Task<int> ExtendAsync() => db.Set<LeaseRenewalRow>().Where(row => row.Id == _id)
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.Until, row => DatabaseClock.After(Lease.Seconds)), cancellation);
    }

    private static Task<int> GiveBackAsync(IQueryable<TRow> rows, CancellationToken cancellation) => rows.ExecuteUpdateAsync(
        update => update.SetProperty(row => row.LeasedBy, (Guid?)null).SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null), cancellation);

    // by way of what is due, which has an index
    private IQueryable<TRow> Held(CaseFlowDb db) => _due(db, db.Set<TRow>()).Where(row => row.LeasedBy == _id);

    private static IQueryable<TRow> Same(CaseFlowDb db, TRow row)
    {
        var (name, id) = ClaimStatement.IdOf(db, row);
        return db.Set<TRow>().Where(other => other.CaseId == row.CaseId && EF.Property<Guid>(other, name) == id);
    }

    private static IQueryable<TRow> Others(CaseFlowDb db, IQueryable<TRow> rows, TRow row)
    {
        var (name, id) = ClaimStatement.IdOf(db, row);
        return rows.Where(other => other.CaseId != row.CaseId || EF.Property<Guid>(other, name) != id);
    }
}
