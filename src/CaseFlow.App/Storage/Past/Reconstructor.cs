using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Past;

/// <summary>
/// Makes a case as it was known: its events up to a place of the journal are replayed, by the projections that once followed them, into a
/// database in memory. Every query then finds there what it would have found at the time.
/// </summary>
internal sealed class Reconstructor(CaseFlowDb live, PastTemplate template, JournalReplay replay)
{
    // few, because bodies are long
    private const int BatchSize = 500;

    public async Task<MemoryDatabase> MakeAsync(PastKey key, CancellationToken cancellation)
    {
        var made = await template.CopyAsync(live, key.Definitions, cancellation);
        try
        {
            await using var db = made.Open();
            // one transaction, since rolling back is never wanted, but a journal for each command is not either
            await using var writing = await db.Database.BeginTransactionAsync(cancellation);
            await CopyEventsAsync(key, db, cancellation);
            await replay.RunAsync(db, cancellation);
            await CopyReadersAsync(key, db, cancellation);
            await writing.CommitAsync(cancellation);
            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    // whoever may not read the case or an item of it today reads nothing of its past
    private async Task CopyReadersAsync(PastKey key, CaseFlowDb past, CancellationToken cancellation)
    {
        await past.Set<ReaderRow>().ExecuteDeleteAsync(cancellation);
        past.AddRange(await live.Set<ReaderRow>().AsNoTracking().Where(row => row.CaseId == key.CaseId).ToListAsync(cancellation));
        await past.SaveChangesAsync(cancellation);
        past.ChangeTracker.Clear();
    }

    private async Task CopyEventsAsync(PastKey key, CaseFlowDb past, CancellationToken cancellation)
    {
        var position = 0L;
        while (await NextAsync(key, position, cancellation) is [.., var last] batch)
        {
            past.Events.AddRange(batch);
            await past.SaveChangesAsync(cancellation);
            past.ChangeTracker.Clear();
            position = last.Position;
        }
    }

    private Task<List<EventRow>> NextAsync(PastKey key, long position, CancellationToken cancellation) => live.Events.AsNoTracking()
        .Where(row => row.CaseId == key.CaseId && row.Position > position && row.Position <= key.UpTo)
        .OrderBy(row => row.Position)
        .Take(BatchSize)
        .ToListAsync(cancellation);
}
