using System.Collections.Immutable;

namespace CaseFlow.App.Storage.Feed;

/// <summary>The last stretch of the journal, in memory, so that a thousand followers cost one read.</summary>
/// <param name="After">The place just before the first entry.</param>
/// <param name="Entries">Everything since then, oldest first.</param>
internal sealed record RecentEntries(EventCursor After, ImmutableArray<JournalEntry> Entries)
{
    /// <summary>Most entries kept; whoever is further behind reads the database.</summary>
    public const int Capacity = 2_000;

    public EventCursor End => Entries is [.., var last] ? last.Cursor : After;

    public RecentEntries With(IReadOnlyCollection<JournalEntry> more)
    {
        var all = Entries.AddRange(more);
        var surplus = all.Length - Capacity;
        return surplus <= 0 ? new(After, all) : new(all[surplus - 1].Cursor, all.RemoveRange(0, surplus));
    }

    /// <summary>What follows a place, or null when that place lies before this stretch.</summary>
    public IEnumerable<JournalEntry>? From(EventCursor cursor) =>
        cursor < After ? null : Entries.SkipWhile(entry => entry.Cursor <= cursor);
}
