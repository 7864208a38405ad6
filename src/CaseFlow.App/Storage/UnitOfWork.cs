using System.Collections.Frozen;
using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Storage;

/// <summary>What one command has read and will write: streams, pending events, then the rows that follow from them.</summary>
/// <remarks>Lives for one attempt; a retry starts with a new one and a new database context.</remarks>
internal sealed class UnitOfWork(
    CaseFlowDb db,
    StreamLoader loader,
    EventWriter writer,
    EventRoutes routes,
    StreamCache cache,
    PartitionAccess access,
    CaseClock clock,
    Session session,
    IServiceProvider services)
{
    /// <summary>Most events of one command, those of its reactions included.</summary>
    public const int MaxEvents = 1_000;

    internal static readonly Rejection TooManyEvents = new(
        RejectionKind.Conflict, "command.too_many_events", $"Expected a command to record at most {MaxEvents} events, but this one goes on.");

    private readonly Dictionary<(Guid CaseId, Guid StreamId), StreamInUnit> _streams = [];
    private readonly List<Recorded<object>> _events = [];
    private IReadOnlyDictionary<(Guid CaseId, Guid StreamId), StreamRow> _heads = FrozenDictionary<(Guid, Guid), StreamRow>.Empty;

    /// <summary>The case of all its streams, which are one partition; null while none is loaded.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>What the command has decided so far, in order.</summary>
    public IEnumerable<object> PendingEvents => _events.Select(recorded => recorded.Event);

    public async ValueTask<StreamInUnit<TState, TEvent>> LoadAsync<TState, TEvent>(
        StreamKind<TState, TEvent> kind, Guid caseId, Guid streamId, CancellationToken cancellation)
        where TEvent : class
    {
        if (_streams.TryGetValue((caseId, streamId), out var known))
        {
            return (StreamInUnit<TState, TEvent>)known;
        }

        if (CaseId is { } own && own != caseId)
        {
            throw new InvalidOperationException($"Expected streams of case {own} only, but one belongs to {caseId}: use the outbox.");
        }

        CaseId = caseId;
        var stream = await loader.LoadAsync(kind, caseId, streamId, cancellation);
        await clock.ReadAsync(caseId, cancellation);
        _streams.Add((caseId, streamId), stream);
        return stream;
    }

    public void Append<TState, TEvent>(StreamKind<TState, TEvent> kind, Guid caseId, Guid streamId, object @event)
        where TEvent : class
    {
        if (!_streams.TryGetValue((caseId, streamId), out var stream))
        {
            throw new InvalidOperationException($"Expected a loaded {kind.Name}, but {streamId} was not loaded.");
        }

        stream.Evolve(@event);
        _events.Add(new(caseId, streamId, stream.Version, @event, clock.Current(caseId).Now, session.StartedAt, session.Caller.Actor));
    }

    /// <summary>Lets reactions and then projections follow, and hands everything to the database context, which is not saved yet.</summary>
    /// <returns>Why the whole command is refused, or null.</returns>
    public async ValueTask<Rejection?> SettleAsync(CancellationToken cancellation)
    {
        if (await ReactAsync(cancellation) is { } refusal)
        {
            return refusal;
        }

        foreach (var recorded in _events)
        {
            await routes.ProjectAsync(services, recorded, db, cancellation);
        }

        if (_events.Count > 0 && await access.RefusalAsync(_events[0].CaseId, cancellation) is { } hidden)
        {
            return hidden;
        }

        _heads = writer.Write(_streams, _events);
        return null;
    }

    /// <summary>Once all of it is committed: what this host has folded is where its next command begins.</summary>
    public void Remember()
    {
        foreach (var (key, head) in _heads)
        {
            _streams[key].KeepIn(cache, head);
        }
    }

    // the list is the queue: reactions append to its end while it is walked
    private async ValueTask<Rejection?> ReactAsync(CancellationToken cancellation)
    {
        for (var next = 0; next < _events.Count; next++)
        {
            if (_events.Count > MaxEvents)
            {
                return TooManyEvents;
            }

            if (await routes.ReactAsync(services, _events[next], cancellation) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }
}
