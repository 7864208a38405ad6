using System.Text.Json.Serialization;

namespace CaseFlow.App.Cases;

/// <summary>
/// A moment of a case's past, as far as it was known then. A live case is known as its events were recorded, by the system's clock; an
/// exercise, which is recorded within an hour, by the case's own clock.
/// </summary>
/// <remarks>
/// What is shown is the record of the case and what follows from it. What is not in its journal, such as drafts, is absent; definitions and
/// posts are today's; what was erased since is erased here, too.
/// </remarks>
/// <param name="CaseId">The case.</param>
/// <param name="At">When; the present where a later moment was asked for. UTC, whole milliseconds.</param>
/// <param name="EventCount">How many events were known; 0 before it was opened.</param>
/// <param name="LastEventAt">When the last of them became known; null before it was opened.</param>
/// <param name="IsSettled">
/// Whether the same moment will always read the same, erasure apart; not so within its last minute, since what a command has begun may still be
/// recorded with the moment of its beginning.
/// </param>
public sealed record CaseMoment(Guid CaseId, DateTimeOffset At, int EventCount, DateTimeOffset? LastEventAt, bool IsSettled)
{
    /// <summary>Longer than any command may take.</summary>
    public static readonly TimeSpan SettledAfter = TimeSpan.FromMinutes(1);

    /// <summary>The position of the last event that was known; 0 when none was.</summary>
    [JsonInclude]
    internal long UpTo { get; init; }
}
