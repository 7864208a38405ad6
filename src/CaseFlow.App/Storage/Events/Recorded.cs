namespace CaseFlow.App.Storage;

/// <summary>An event with the facts about it that reactions and projections need.</summary>
/// <param name="CaseId">The partition.</param>
/// <param name="StreamId">The stream within the case.</param>
/// <param name="Version">Its number within the stream, from 1.</param>
/// <param name="Event">What happened.</param>
/// <param name="At">Case time, UTC, whole milliseconds.</param>
/// <param name="RecordedAt">System time, UTC, whole milliseconds.</param>
/// <param name="Actor">Who acted.</param>
internal sealed record Recorded<TEvent>(
    Guid CaseId, Guid StreamId, long Version, TEvent Event, DateTimeOffset At, DateTimeOffset RecordedAt, Actor Actor)
    where TEvent : class
{
    /// <summary>The same, seen as another type of the event's family.</summary>
    public Recorded<TOther> As<TOther>()
        where TOther : class =>
        new(CaseId, StreamId, Version, (TOther)(object)Event, At, RecordedAt, Actor);
}
