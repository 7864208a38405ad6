using System.Diagnostics;

namespace CaseFlow.Cases.Imports;

/// <summary>The imports of one source: at most one runs, so that the newest complete one is always known.</summary>
public abstract record ImportBook
{
    private ImportBook()
    {
    }

    /// <summary>The state before the first import.</summary>
    public static ImportBook None { get; } = new Idle(0);

    /// <summary>No import runs.</summary>
    /// <param name="LastNumber">The number of the last import; 0 when there was none.</param>
    public sealed record Idle(int LastNumber) : ImportBook;

    /// <summary>An import runs; nobody sees its rows yet.</summary>
    public sealed record Importing(ImportId Id, int Number) : ImportBook;

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static ImportBook Evolve(ImportBook state, ImportEvent @event) =>
        (state, @event) switch
        {
            (Idle, ImportEvent.Started e) => new Importing(e.Id, e.Number),
            (Importing s, ImportEvent.Completed) => new Idle(s.Number),
            (Importing s, ImportEvent.Abandoned) => new Idle(s.Number),
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };
}
