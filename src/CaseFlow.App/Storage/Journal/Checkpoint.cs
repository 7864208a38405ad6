using System.Security.Cryptography;
using System.Text;
using CaseFlow.App.Storage.Feed;

namespace CaseFlow.App.Storage.Journal;

/// <summary>How far the streams that changed since the checkpoint before had come.</summary>
/// <param name="Number">From 1.</param>
/// <param name="At">System time.</param>
/// <param name="Upto">Which stretch of the journal it covers: from the end of the one before up to here.</param>
/// <param name="Previous">SHA-256 of the statement before, base 64; empty for the first.</param>
/// <param name="Heads">The last event of each changed stream.</param>
/// <param name="Accesses">The last entry of each access stream that went on; release 1 had none.</param>
internal sealed record Checkpoint(
    long Number,
    DateTimeOffset At,
    EventCursor Upto,
    string Previous,
    IReadOnlyList<CheckpointHead> Heads,
    IReadOnlyList<CheckpointAccess>? Accesses = null)
{
    public static string HashOf(string statement) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(statement)));
}

/// <summary>The last event of a stream: its version and hash, base 64.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="StreamId">The stream.</param>
/// <param name="Version">The last event's number.</param>
/// <param name="Hash">The last event's hash.</param>
/// <param name="Places">Where it and the stream's events before it stand that no earlier checkpoint covers, in order; release 1 did not say so.</param>
internal sealed record CheckpointHead(Guid CaseId, Guid StreamId, long Version, string Hash, IReadOnlyList<EventCursor>? Places = null)
{
    /// <summary>The events of which it names the places, with these.</summary>
    public IEnumerable<(long Version, EventCursor Place)> PlacedEvents() =>
        (Places ?? []).Index().Select(place => (Version - (Places!.Count - 1 - place.Index), place.Item));
}

/// <summary>The last entry of an access stream: its number and hash, base 64.</summary>
internal sealed record CheckpointAccess(long Node, long Number, string Hash);
