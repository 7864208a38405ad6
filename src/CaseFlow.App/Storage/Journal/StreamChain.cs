using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.App.Storage.Journal;

/// <summary>Checks one stream against its own hashes and its head.</summary>
internal sealed class StreamChain(EventTypes types)
{
    public JournalBreak? FirstBreak(StreamRow head, IReadOnlyList<EventRow> events)
    {
        var erasures = ErasuresOf(events);
        var previous = EventHash.Beginning;
        for (var index = 0; index < events.Count; index++)
        {
            var row = events[index];
            if (FaultOf(row, index + 1, previous, erasures) is { } fault)
            {
                return new(fault, head.CaseId, head.StreamId, index + 1);
            }

            previous = row.Hash;
        }

        return head.Version == events.Count && head.Hash.AsSpan().SequenceEqual(previous)
            ? null
            : new(JournalFault.HeadChanged, head.CaseId, head.StreamId, head.Version);
    }

    private static JournalFault? FaultOf(EventRow row, long expected, byte[] previous, ILookup<long, string> erasures)
    {
        if (row.Version != expected)
        {
            return JournalFault.EventMissing;
        }

        if (!row.Hash.AsSpan().SequenceEqual(EventHash.Of(previous, row)))
        {
            return JournalFault.EnvelopeChanged;
        }

        if (row.Salt is { } salt)
        {
            return EventHash.OfBody(salt, row.Body).AsSpan().SequenceEqual(row.BodyHash) ? null : JournalFault.BodyChanged;
        }

        return erasures[row.Version].LastOrDefault() == ErasedBodyHash(row.Body) ? null : JournalFault.ErasureUnexplained;
    }

    /// <summary>How an erasure names the body that it leaves behind.</summary>
    public static string ErasedBodyHash(string body) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(body)));

    private ILookup<long, string> ErasuresOf(IEnumerable<EventRow> events) => events
        .Where(row => row.Type == JournalEvent.Erased.Name)
        .Select(row => (JournalEvent.Erased)types.Read(row.Type, row.Body))
        .ToLookup(erased => erased.ErasedVersion, erased => erased.BodyHash);
}
