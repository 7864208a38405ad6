using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Pumps;

/// <summary>Lets one pump at a time work on a row: one statement that changes the row only while it is free, on every database.</summary>
internal sealed class Lease(CaseFlowDb db, WriterQueue queue, TimeProvider clock)
{
    /// <summary>Long enough for a slow receiver, short enough that a dead host's work is taken over soon.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromMinutes(1);

    /// <summary>Rows that no pump holds now.</summary>
    public IQueryable<TRow> Free<TRow>()
        where TRow : class, ILeasedRow
    {
        var now = clock.GetUtcNow();
        return db.Set<TRow>().Where(row => row.LeasedUntil == null || row.LeasedUntil < now);
    }

    /// <summary>Takes the one row that <paramref name="row"/> selects from <see cref="Free{TRow}"/>; false when another pump was faster.</summary>
    public async ValueTask<bool> TakeAsync<TRow>(IQueryable<TRow> row, Guid holder, CancellationToken cancellation)
        where TRow : class, ILeasedRow
    {
        var until = clock.GetUtcNow() + Duration;
        using var turn = await queue.EnterAsync(cancellation);
        return await row.ExecuteUpdateAsync(
            update => update.SetProperty(free => free.LeasedBy, holder).SetProperty(free => free.LeasedUntil, until), cancellation) == 1;
    }
}
