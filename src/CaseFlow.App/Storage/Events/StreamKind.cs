namespace CaseFlow.App.Storage;

/// <summary>One kind of stream: how its state begins and how each event changes it.</summary>
/// <param name="Name">The stored name, e.g. <c>assessment</c>; a stream never changes its kind.</param>
/// <param name="Initial">The state before the first event.</param>
/// <param name="Evolve">State and event to next state; must not look at anything else.</param>
/// <param name="Readers">Who may know of such a stream.</param>
internal sealed record StreamKind<TState, TEvent>(
    string Name, TState Initial, Func<TState, TEvent, TState> Evolve, StreamReaders Readers = StreamReaders.OfPartition)
    where TEvent : class;

/// <summary>Who may know of a stream.</summary>
internal enum StreamReaders
{
    /// <summary>The readers of its partition.</summary>
    OfPartition,

    /// <summary>Those of them who are also readers of the item that it is.</summary>
    OfItem,

    /// <summary>Everybody who is signed in.</summary>
    Everybody,
}
