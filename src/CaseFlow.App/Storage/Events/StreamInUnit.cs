namespace CaseFlow.App.Storage;

/// <summary>A stream that the running command has loaded.</summary>
internal abstract class StreamInUnit(string kind, StreamRow? head)
{
    private bool _isErased;

    public string Kind { get; } = kind;

    /// <summary>As it was loaded; null when the stream does not exist yet.</summary>
    public StreamRow? Head { get; } = head;

    public long Version { get; private set; } = head?.Version ?? 0;

    public bool IsChanged => Version > (Head?.Version ?? 0);

    /// <summary>Takes an event as the stream's next one.</summary>
    public void Evolve(object @event)
    {
        if (@event is JournalEvent)
        {
            // what it tells of has happened to the stored events, not to the state
            _isErased = true;
        }
        else
        {
            Apply(@event);
        }

        Version++;
    }

    /// <summary>Once the command is committed: the next one of this host need not fold its events again.</summary>
    public void KeepIn(StreamCache cache, StreamRow written)
    {
        if (!_isErased)
        {
            Keep(cache, written);
        }
    }

    protected abstract void Apply(object @event);

    protected abstract void Keep(StreamCache cache, StreamRow written);
}

/// <summary>The same, with its state.</summary>
internal sealed class StreamInUnit<TState, TEvent>(StreamKind<TState, TEvent> kind, TState state, StreamRow? head)
    : StreamInUnit(kind.Name, head)
    where TEvent : class
{
    public TState State { get; private set; } = state;

    protected override void Apply(object @event) => State = kind.Evolve(State, (TEvent)@event);

    protected override void Keep(StreamCache cache, StreamRow written) => cache.Keep(written, State);
}
