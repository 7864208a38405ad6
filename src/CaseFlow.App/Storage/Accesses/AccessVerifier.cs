using CaseFlow.App.Storage.Journal;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>Recomputes the hash chain of every access stream and compares it with the signed checkpoints.</summary>
internal sealed class AccessVerifier(CaseFlowDb db, AccessChain chain)
{
    /// <summary>SQLite keeps ids as text, and an id in small letters is read as the same although no key finds it any more.</summary>
    private static readonly SqlText Respelled = new()
    {
        Sqlite = """
            SELECT "Node", "Number" FROM "AccessedItems"
            WHERE "CaseId" <> upper("CaseId") OR "ScopeId" <> upper("ScopeId") ORDER BY "Node", "Number" LIMIT 1
            """,
        PostgreSql = """SELECT "Node", "Number" FROM "AccessedItems" WHERE FALSE""",
        SqlServer = "SELECT [Node], [Number] FROM [AccessedItems] WHERE 1 = 0",
    };

    private readonly SortedDictionary<(long Node, long Number), string> _signed = [];

    /// <summary>Reads all of it, some entries at a time; servers may go on writing meanwhile.</summary>
    public async Task<AccessReport> VerifyAsync(CancellationToken cancellation)
    {
        var report = new AccessReport(0, 0, null);
        var heads = await db.Set<AccessStreamRow>().AsNoTracking().OrderBy(row => row.Node).ToListAsync(cancellation);
        foreach (var head in heads)
        {
            var broken = await chain.FirstBreakAsync(head, cancellation);
            report = new(report.Streams + 1, report.Entries + head.Number, broken is null ? null : new(head.Node, broken.Value));
            if (broken is not null)
            {
                return report;
            }
        }

        return report with
        {
            Break = await FirstRespelledAsync(cancellation) ?? await FirstOrphanAsync(cancellation)
                ?? await FirstContradictionAsync(cancellation) ?? FirstUnsigned(heads),
        };
    }

    private async Task<AccessBreak?> FirstRespelledAsync(CancellationToken cancellation) =>
        (await db.Database.SqlQueryRaw<AccessBreak>(Respelled.For(db)).ToListAsync(cancellation)).FirstOrDefault();

    private async Task<AccessBreak?> FirstOrphanAsync(CancellationToken cancellation) => await db.Set<AccessEntryRow>().AsNoTracking()
        .Where(row => !db.Set<AccessStreamRow>().Any(head => head.Node == row.Node))
        .OrderBy(row => row.Node).ThenBy(row => row.Number)
        .Select(row => new AccessBreak(row.Node, row.Number))
        .FirstOrDefaultAsync(cancellation);

    // the checkpoints themselves have been verified along with the journal
    private async Task<AccessBreak?> FirstContradictionAsync(CancellationToken cancellation)
    {
        await foreach (var row in db.Set<CheckpointRow>().AsNoTracking().OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            foreach (var signed in EventJson.Read<Checkpoint>(row.Statement).Accesses ?? [])
            {
                _signed[(signed.Node, signed.Number)] = signed.Hash;
            }
        }

        foreach (var ((node, number), hash) in _signed)
        {
            var stored = await db.Set<AccessEntryRow>().AsNoTracking()
                .Where(row => row.Node == node && row.Number == number).Select(row => row.Hash).FirstOrDefaultAsync(cancellation);
            if (stored is null || Convert.ToBase64String(stored) != hash)
            {
                return new(node, number);
            }
        }

        return null;
    }

    // a head that says more is signed than is would keep its last entries from ever being signed
    private AccessBreak? FirstUnsigned(IEnumerable<AccessStreamRow> heads) => heads
        .Where(head => head.SignedNumber != 0 && !_signed.ContainsKey((head.Node, head.SignedNumber)))
        .Select(head => new AccessBreak(head.Node, head.SignedNumber))
        .FirstOrDefault();
}

/// <summary>What a verification looked at, and the first entry that is not as it was written.</summary>
internal sealed record AccessReport(long Streams, long Entries, AccessBreak? Break);

/// <summary>An entry of the stream of a node.</summary>
internal sealed record AccessBreak(long Node, long Number);
