namespace CaseFlow.App.Storage;

/// <summary>A stream that the running command has loaded.</summary>
internal abstract class StreamInUnit(string kind, StreamRow? head)
{
    public string Kind { get; } = kind;

    /// <summary>As it was loaded; null when the stream does not exist yet.</summary>
    public StreamRow? Head { get; } = head;

    public long Version { get; protected set; } = head?.Version ?? 0;

    public bool IsChanged => Version > (Head?.Version ?? 0);

    /// <summary>Takes an event as the stream's next one.</summary>
    public abstract void Evolve(object @event);
}

/// <summary>The same, with its state.</summary>
internal sealed class StreamInUnit<TState, TEvent>(StreamKind<TState, TEvent> kind, TState state, StreamRow? head)
    : StreamInUnit(kind.Name, head)
    where TEvent : class
{
    public TState State { get; private set; } = state;

    public override void Evolve(object @event)
    {
        if (@event is not JournalEvent)
        {
            State = kind.Evolve(State, (TEvent)@event);
        }

        Version++;
    }
}
