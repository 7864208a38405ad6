namespace CaseFlow.App.Storage.Feed;

/// <summary>A place in the journal after which nothing can appear any more that was not yet seen.</summary>
/// <param name="Sequence">The database's mark of the writing transaction; always 0 on SQLite.</param>
/// <param name="Position">Orders the events of one mark.</param>
public readonly record struct EventCursor(long Sequence, long Position) : IComparable<EventCursor>
{
    /// <summary>Before the first event.</summary>
    public static readonly EventCursor Beginning;

    /// <inheritdoc/>
    public int CompareTo(EventCursor other) =>
        Sequence == other.Sequence ? Position.CompareTo(other.Position) : Sequence.CompareTo(other.Sequence);

    /// <summary>Whether one place comes before another.</summary>
    public static bool operator <(EventCursor left, EventCursor right) => left.CompareTo(right) < 0;

    /// <summary>Whether one place comes after another.</summary>
    public static bool operator >(EventCursor left, EventCursor right) => left.CompareTo(right) > 0;

    /// <summary>Whether one place does not come after another.</summary>
    public static bool operator <=(EventCursor left, EventCursor right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one place does not come before another.</summary>
    public static bool operator >=(EventCursor left, EventCursor right) => left.CompareTo(right) >= 0;
}
