using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>Folds a stream from its stored events.</summary>
internal sealed class StreamLoader(CaseFlowDb db, EventTypes types)
{
    public async ValueTask<StreamInUnit<TState, TEvent>> LoadAsync<TState, TEvent>(
        StreamKind<TState, TEvent> kind, Guid caseId, Guid streamId, CancellationToken cancellation)
        where TEvent : class
    {
        var head = await db.Streams.AsNoTracking()
            .SingleOrDefaultAsync(row => row.CaseId == caseId && row.StreamId == streamId, cancellation);
        if (head is null)
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
        var events = await db.Events.AsNoTracking()
            .Where(row => row.CaseId == head.CaseId && row.StreamId == head.StreamId && row.Version <= head.Version)
            .OrderBy(row => row.Version)
            .Select(row => new { row.Type, row.Body })
            .ToListAsync(cancellation);
        if (events.Count != head.Version)
        {
            throw new InvalidOperationException($"Expected {head.Version} events in stream {head.StreamId}, but {events.Count} are stored.");
        }

        return events
            .Select(row => types.Read(row.Type, row.Body))
            .Where(@event => @event is not JournalEvent)
            .Aggregate(kind.Initial, (state, @event) => kind.Evolve(state, (TEvent)@event));
    }
}
