namespace CaseFlow.App.Storage.Feed;

/// <summary>That something happened, without what: whoever may know reads it by a query, under the caller's own rights.</summary>
/// <param name="Cursor">Where it stands; give it out only sealed, since gaps would betray hidden cases.</param>
/// <param name="CaseId">The case.</param>
/// <param name="StreamId">The stream within the case.</param>
/// <param name="ScopeId">Under which id its readers stand; null when they are those of the whole case.</param>
/// <param name="Version">The event's number within the stream, from 1.</param>
/// <param name="Type">The event's stored name, e.g. <c>instance.task_opened</c>.</param>
/// <param name="At">Case time.</param>
/// <param name="RecordedAt">System time.</param>
public sealed record JournalEntry(
    EventCursor Cursor, Guid CaseId, Guid StreamId, Guid? ScopeId, long Version, string Type, DateTimeOffset At, DateTimeOffset RecordedAt)
{
    internal static JournalEntry Of(EventRow row) =>
        new(new(row.Sequence, row.Position), row.CaseId, row.StreamId, row.ScopeId, row.Version, row.Type, row.At, row.RecordedAt);
}
