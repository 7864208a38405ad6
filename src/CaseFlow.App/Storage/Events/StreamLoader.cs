using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>Folds a stream from its stored events, on from where this host has folded it before.</summary>
internal sealed class StreamLoader(CaseFlowDb db, StreamHeads heads, PartitionAccess access, EventTypes types, StreamCache cache)
{
    public async ValueTask<StreamInUnit<TState, TEvent>> LoadAsync<TState, TEvent>(
        StreamKind<TState, TEvent> kind, Guid caseId, Guid streamId, CancellationToken cancellation)
        where TEvent : class
    {
        if (kind.Readers is StreamReaders.Everybody)
        {
            access.Open(caseId);
        }

        // what the caller may not know of has not begun
        if (await heads.ReadAsync(caseId, streamId, cancellation) is not { } head
            || (kind.Readers is StreamReaders.OfItem && !await access.MayReadAsync(caseId, streamId, cancellation)))
        {
            return new(kind, kind.Initial, head: null);
        }

        if (head.Kind != kind.Name)
        {
            throw new InvalidOperationException($"Expected a stream of kind {kind.Name}, but {streamId} is a {head.Kind}.");
        }

        return new(kind, await FoldAsync(kind, head, cancellation), head);
    }

    private async ValueTask<TState> FoldAsync<TState, TEvent>(StreamKind<TState, TEvent> kind, StreamRow head, CancellationToken cancellation)
        where TEvent : class
    {
        var known = cache.Find<TState>(head);
        if (known is not null && known.Version == head.Version && known.Hash.AsSpan().SequenceEqual(head.Hash))
        {
            return known.State;
        }

        var state = known is not null && known.Version < head.Version && await ReadAsync(head, known.Version, cancellation) is [var last, .. var later]
            && last.Hash.AsSpan().SequenceEqual(known.Hash) && !later.Exists(stored => stored.Event is JournalEvent)
            ? Fold(kind, known.State, later)
            : Fold(kind, kind.Initial, await ReadAsync(head, from: 1, cancellation));
        cache.Keep(head, state);
        return state;
    }

    private static TState Fold<TState, TEvent>(StreamKind<TState, TEvent> kind, TState state, IEnumerable<StoredEvent> events)
        where TEvent : class =>
        events.Select(stored => stored.Event).Where(@event => @event is not JournalEvent).Aggregate(state, (next, @event) => kind.Evolve(next, (TEvent)@event));

    private async ValueTask<List<StoredEvent>> ReadAsync(StreamRow head, long from, CancellationToken cancellation)
    {
        var rows = await db.Events.AsNoTracking()
            .Where(row => row.CaseId == head.CaseId && row.StreamId == head.StreamId && row.Version >= from && row.Version <= head.Version)
            .OrderBy(row => row.Version)
            .Select(row => new { row.Type, row.Body, row.Hash })
            .ToListAsync(cancellation);
        var expected = head.Version - from + 1;
        return rows.Count == expected
            ? rows.ConvertAll(row => new StoredEvent(types.Read(row.Type, row.Body), row.Hash))
            : throw new InvalidOperationException($"Expected {expected} events in stream {head.StreamId} from number {from}, but {rows.Count} are stored.");
    }

    private sealed record StoredEvent(object Event, byte[] Hash);
}
