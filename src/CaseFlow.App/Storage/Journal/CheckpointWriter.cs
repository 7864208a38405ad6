using CaseFlow.App.Storage.Accesses;
using CaseFlow.App.Storage.Feed;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Journal;

/// <summary>Signs how far the journal has come.</summary>
internal sealed class CheckpointWriter(CaseFlowDb db, EventTail tail, WriterQueue queue, JournalKeys keys, TimeProvider clock)
{
    private const int BatchSize = 2_000;

    /// <summary>Covers the next stretch of the journal, if there is one and a key to sign with.</summary>
    /// <returns>How many events it covers.</returns>
    public async ValueTask<int> WriteAsync(CancellationToken cancellation)
    {
        if (keys.Current is not { } key)
        {
            return 0;
        }

        var last = await db.Set<CheckpointRow>().AsNoTracking().OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellation);
        var upto = last is null ? EventCursor.Beginning : EventJson.Read<Checkpoint>(last.Statement).Upto;
        var events = await tail.ReadAfterAsync(upto, BatchSize, cancellation);
        var accesses = await db.Set<AccessStreamRow>().AsNoTracking().Where(head => head.Number > head.SignedNumber).ToListAsync(cancellation);
        if (events.Count + accesses.Count == 0)
        {
            return 0;
        }

        var checkpoint = new Checkpoint(
            (last?.Number ?? 0) + 1,
            clock.GetUtcNow(),
            events is [.., var end] ? new(end.Sequence, end.Position) : upto,
            last is null ? string.Empty : Checkpoint.HashOf(last.Statement),
            HeadsOf(events),
            accesses.Count == 0 ? null : [.. accesses.Select(head => new CheckpointAccess(head.Node, head.Number, Convert.ToBase64String(head.Hash)))]);
        await SaveAsync(checkpoint, key, cancellation);
        foreach (var head in accesses)
        {
            await db.Set<AccessStreamRow>().Where(row => row.Node == head.Node)
                .ExecuteUpdateAsync(update => update.SetProperty(row => row.SignedNumber, head.Number), cancellation);
        }

        return events.Count;
    }

    private static List<CheckpointHead> HeadsOf(IEnumerable<EventRow> events) =>
    [
        .. events
            .GroupBy(row => (row.CaseId, row.StreamId))
            .Select(stream => HeadOf([.. stream.OrderBy(row => row.Version)])),
    ];

    private static CheckpointHead HeadOf(IReadOnlyList<EventRow> events) => new(
        events[^1].CaseId,
        events[^1].StreamId,
        events[^1].Version,
        Convert.ToBase64String(events[^1].Hash),
        [.. events.Select(row => new EventCursor(row.Sequence, row.Position))]);

    // two hosts that sign at once meet at the number's key; the later one finds the first one's at its next run
    private async ValueTask SaveAsync(Checkpoint checkpoint, JournalKey key, CancellationToken cancellation)
    {
        var statement = EventJson.Write(checkpoint);
        using var turn = await queue.EnterAsync(cancellation);
        db.Add(new CheckpointRow { Number = checkpoint.Number, Statement = statement, KeyId = key.Id, Signature = key.Sign(statement) });
        await db.SaveChangesAsync(cancellation);
    }
}
