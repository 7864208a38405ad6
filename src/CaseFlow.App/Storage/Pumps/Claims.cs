using CaseFlow.App.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Storage.Pumps;

/// <summary>Which rows a pump may work on now, held or not.</summary>
internal delegate IQueryable<TRow> Due<TRow>(CaseFlowDb db, IQueryable<TRow> rows);

/// <summary>Gives pumps rows to work on: each row to one of them at a time, on whichever host.</summary>
internal sealed class Claims(IServiceScopeFactory scopes, WriterQueue queue, TimeProvider clock)
{
    /// <summary>Takes the rows that have been due longest, at most <paramref name="limit"/>; none when there are none.</summary>
    public async ValueTask<Claim<TRow>> TakeAsync<TRow>(Due<TRow> due, int limit, CancellationToken cancellation)
        where TRow : class, ILeasedRow
    {
        var id = OrderedIds.New(clock.GetUtcNow());
        // asked first: an idle pump must not take SQLite's one turn to write
        var rows = await ReadAsync(db => Lease.Free(due(db, db.Set<TRow>()), db).AnyAsync(cancellation))
            ? await WriteAsync(db => TakeAsync(db, due, limit, id, cancellation), cancellation)
            : [];
        return new Claim<TRow>(this, id, due, rows);
    }

    /// <summary>Changes rows outside any command; SQLite's writers wait for their turn.</summary>
    public async Task<T> WriteAsync<T>(Func<CaseFlowDb, Task<T>> write, CancellationToken cancellation)
    {
        using var turn = await queue.EnterAsync(cancellation);
        return await ReadAsync(write);
    }

    private async Task<T> ReadAsync<T>(Func<CaseFlowDb, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<CaseFlowDb>());
    }

    private static async Task<List<TRow>> TakeAsync<TRow>(CaseFlowDb db, Due<TRow> due, int limit, Guid id, CancellationToken cancellation)
        where TRow : class, ILeasedRow
    {
        var free = Lease.Free(due(db, ClaimStatement.RowsOf<TRow>(db)), db).OrderBy(row => row.DueAt).Take(limit);
        var rows = await ClaimStatement.Lease(db, free, id).AsNoTracking().ToListAsync(cancellation);
        // an update answers its rows in no order
        return [.. rows.OrderBy(row => row.DueAt)];
    }
}
