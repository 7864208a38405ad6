using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Journal;

/// <summary>Finds the row of the journal that holds what is no value of its column, once reading it has failed.</summary>
internal sealed class UnreadableRows(CaseFlowDb db)
{
    /// <summary>SQLite keeps ids as text, and an id in small letters is read as the same although no key finds it any more.</summary>
    private static readonly SqlText Respelled = new()
    {
        Sqlite = """
            SELECT "Position" AS "Value" FROM "Events"
            WHERE "CommandId" <> upper("CommandId") OR "ScopeId" <> upper("ScopeId") ORDER BY "Position" LIMIT 1
            """,
        PostgreSql = """SELECT "Position" AS "Value" FROM "Events" WHERE FALSE""",
        SqlServer = "SELECT [Position] AS [Value] FROM [Events] WHERE 1 = 0",
    };

    /// <summary>Whether a reader failed because of a value that it could not take.</summary>
    public static bool IsSign(Exception exception) =>
        exception is FormatException or InvalidCastException or OverflowException or ArgumentException
        || (exception is InvalidOperationException or DbException && exception.InnerException is { } inner && IsSign(inner));

    /// <summary>The first event whose command's or readers' id is spelled in another way than CaseFlow spells it.</summary>
    public async Task<JournalBreak?> FirstRespelledAsync(CancellationToken cancellation)
    {
        var found = await db.Database.SqlQueryRaw<long>(Respelled.For(db)).ToListAsync(cancellation);
        return found is [var position, ..] ? await OfEventAsync(position, JournalFault.EnvelopeChanged, cancellation) : null;
    }

    /// <summary>The first such head or event; null when all can be read.</summary>
    public async Task<JournalBreak?> FirstAsync(CancellationToken cancellation)
    {
        var heads = 0;
        var last = 0L;
        try
        {
            await foreach (var _ in Heads.AsAsyncEnumerable().WithCancellation(cancellation))
            {
                heads++;
            }
        }
        catch (Exception exception) when (IsSign(exception))
        {
            var head = Heads.Skip(heads).Take(1);
            return new(
                JournalFault.Unreadable, await ReadAsync(head.Select(row => row.CaseId)), await ReadAsync(head.Select(row => row.StreamId)), Number: 0);
        }

        try
        {
            await foreach (var row in db.Events.AsNoTracking().OrderBy(row => row.Position).AsAsyncEnumerable().WithCancellation(cancellation))
            {
                last = row.Position;
            }

            return null;
        }
        catch (Exception exception) when (IsSign(exception))
        {
            var position = await db.Events.Where(row => row.Position > last).MinAsync(row => row.Position, cancellation);
            return await OfEventAsync(position, JournalFault.Unreadable, cancellation);
        }
    }

    private IQueryable<StreamRow> Heads => db.Streams.AsNoTracking().OrderBy(row => row.CaseId).ThenBy(row => row.StreamId);

    // one column after the other, because one of them is what cannot be read
    private async Task<JournalBreak> OfEventAsync(long position, JournalFault fault, CancellationToken cancellation)
    {
        var rows = db.Events.AsNoTracking().Where(row => row.Position == position);
        var version = await rows.Select(row => row.Version).SingleAsync(cancellation);
        return new(fault, await ReadAsync(rows.Select(row => row.CaseId)), await ReadAsync(rows.Select(row => row.StreamId)), version);
    }

    private static async Task<Guid> ReadAsync(IQueryable<Guid> column)
    {
        try
        {
            return await column.SingleAsync();
        }
        catch (Exception exception) when (IsSign(exception))
        {
            return Guid.Empty;
        }
    }
}
