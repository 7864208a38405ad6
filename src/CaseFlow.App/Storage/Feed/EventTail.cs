using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Feed;

/// <summary>Reads the journal in an order in which no event ever appears behind the reader.</summary>
/// <remarks>
/// Positions are given before commits, so a lower one may appear later. Reading stops at a horizon instead: every transaction
/// below it has ended. PostgreSQL and SQL Server know the oldest one still open; SQLite has one writer and needs no horizon.
/// </remarks>
internal sealed class EventTail(CaseFlowDb db)
{
    private static readonly SqlText Horizon = new()
    {
        PostgreSql = """SELECT (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint AS "Value" """,
        SqlServer = "SELECT CAST(MIN_ACTIVE_ROWVERSION() AS bigint) AS [Value]",
    };

    /// <summary>The next events after a cursor, oldest first, at most <paramref name="limit"/>.</summary>
    public async ValueTask<IReadOnlyList<EventRow>> ReadAfterAsync(EventCursor cursor, int limit, CancellationToken cancellation)
    {
        // the horizon first: what it lets through has then been committed before the events are read
        var horizon = await HorizonAsync(cancellation);
        return await Below(horizon)
            .Where(row => row.Sequence > cursor.Sequence || (row.Sequence == cursor.Sequence && row.Position > cursor.Position))
            .OrderBy(row => row.Sequence).ThenBy(row => row.Position)
            .Take(limit)
            .ToListAsync(cancellation);
    }

    /// <summary>The place of the last event that may be read now.</summary>
    public async ValueTask<EventCursor> EndAsync(CancellationToken cancellation)
    {
        var horizon = await HorizonAsync(cancellation);
        var last = await Below(horizon)
            .OrderByDescending(row => row.Sequence).ThenByDescending(row => row.Position)
            .Select(row => new { row.Sequence, row.Position })
            .FirstOrDefaultAsync(cancellation);
        return last is null ? EventCursor.Beginning : new(last.Sequence, last.Position);
    }

    private IQueryable<EventRow> Below(long horizon) => db.Events.AsNoTracking().Where(row => row.Sequence < horizon);

    private async ValueTask<long> HorizonAsync(CancellationToken cancellation) =>
        db.Provider() == DatabaseProvider.Sqlite ? long.MaxValue : await db.Database.SqlQueryRaw<long>(Horizon.For(db)).SingleAsync(cancellation);
}
