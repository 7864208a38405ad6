using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Storage;

/// <summary>How handlers and reactions read and continue streams. Nothing is written before the command's one commit.</summary>
internal sealed class EventStore(UnitOfWork unit, DecisionContextSource contexts)
{
    /// <summary>Loads a stream; its version is checked at the commit, also when nothing is appended.</summary>
    public async ValueTask<Loaded<TState>> LoadAsync<TState, TEvent>(
        StreamKind<TState, TEvent> kind, Guid caseId, Guid streamId, CancellationToken cancellation)
        where TEvent : class
    {
        var stream = await unit.LoadAsync(kind, caseId, streamId, cancellation);
        return new(stream.State, stream.Version);
    }

    /// <summary>Appends to a stream that was loaded before.</summary>
    /// <exception cref="InvalidOperationException">The stream was not loaded, or belongs to another case than the command's other events.</exception>
    public void Append<TState, TEvent>(StreamKind<TState, TEvent> kind, Guid caseId, Guid streamId, IEnumerable<TEvent> events)
        where TEvent : class
    {
        foreach (var @event in events)
        {
            unit.Append(kind, caseId, streamId, @event);
        }
    }

    /// <summary>Loads, decides and appends what was decided; a rejection appends nothing.</summary>
    public async ValueTask<Decision<TEvent>> DecideAsync<TState, TEvent>(
        StreamKind<TState, TEvent> kind,
        Guid caseId,
        Guid streamId,
        Func<TState, DecisionContext, Decision<TEvent>> decide,
        CancellationToken cancellation)
        where TEvent : class
    {
        var (state, _) = await LoadAsync(kind, caseId, streamId, cancellation);
        var decision = decide(state, await contexts.ForAsync(caseId, cancellation));
        if (!decision.IsRejected)
        {
            Append(kind, caseId, streamId, decision.Events);
        }

        return decision;
    }
}
