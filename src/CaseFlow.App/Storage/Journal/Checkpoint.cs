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
internal sealed record Checkpoint(long Number, DateTimeOffset At, EventCursor Upto, string Previous, IReadOnlyList<CheckpointHead> Heads)
{
    public static string HashOf(string statement) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(statement)));
}

/// <summary>The last event of a stream: its version and hash, base 64.</summary>
internal sealed record CheckpointHead(Guid CaseId, Guid StreamId, long Version, string Hash);
