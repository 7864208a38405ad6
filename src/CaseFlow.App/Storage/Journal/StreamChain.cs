using System.Security.Cryptography;
using System.Text;
using CaseFlow.App.Access;

namespace CaseFlow.App.Storage.Journal;

/// <summary>Checks one stream against its own hashes and its head.</summary>
internal sealed class StreamChain(EventTypes types)
{
    public JournalBreak? FirstBreak(StreamRow head, IReadOnlyList<EventRow> events)
    {
        if (FirstMissing(events) is { } missing)
        {
            return new(JournalFault.EventMissing, head.CaseId, head.StreamId, missing);
        }

        var previous = BeginningOf(head, events);
        for (var index = 0; index < events.Count; index++)
        {
            var row = events[index];
            if (FaultOf(row, previous) is { } fault)
            {
                return new(fault, head.CaseId, head.StreamId, index + 1);
            }

            previous = row.Hash;
        }

        return FirstUnexplained(events) is { } unexplained ? new(JournalFault.ErasureUnexplained, head.CaseId, head.StreamId, unexplained.Version)
            : events.FirstOrDefault(HasOtherReaders) is { } moved ? new(JournalFault.ReadersChanged, head.CaseId, head.StreamId, moved.Version)
            : head.Version == events.Count && head.Hash.AsSpan().SequenceEqual(previous) ? null
            : new(JournalFault.HeadChanged, head.CaseId, head.StreamId, head.Version);
    }

    private static long? FirstMissing(IReadOnlyList<EventRow> events)
    {
        var versions = events.Select(row => row.Version).ToHashSet();
        return Enumerable.Range(1, events.Count).Select(version => (long?)version).FirstOrDefault(version => !versions.Contains(version!.Value));
    }

    private static byte[] BeginningOf(StreamRow head, IReadOnlyList<EventRow> events) =>
        events is [var first, ..] && first.Hash.AsSpan().SequenceEqual(EventHash.Of(EventHash.BeginningOfRelease1, first))
            ? EventHash.BeginningOfRelease1
            : EventHash.Beginning(head.Kind);

    private static JournalFault? FaultOf(EventRow row, byte[] previous) =>
        !row.Hash.AsSpan().SequenceEqual(EventHash.Of(previous, row)) ? JournalFault.EnvelopeChanged
        : row.Salt is { } salt && !EventHash.OfBody(salt, row.Body).AsSpan().SequenceEqual(row.BodyHash) ? JournalFault.BodyChanged
        : null;

    // last, because what an event says of another can be believed only once it is known to be as it was written
    private EventRow? FirstUnexplained(IReadOnlyList<EventRow> events)
    {
        var erasures = ErasuresOf(events);
        return events.FirstOrDefault(row => row.Salt is null && erasures[row.Version].LastOrDefault() != ErasedBodyHash(row.Body));
    }

    // no hash covers it, since it follows from the event: a database of an earlier release had to be given it afterwards
    private bool HasOtherReaders(EventRow row) => row.ScopeId != EventScopes.Of(
        new(row.CaseId, row.StreamId, row.Version, types.Read(row.Type, row.Body), row.At, row.RecordedAt, row.Actor));

    /// <summary>How an erasure names the body that it leaves behind.</summary>
    public static string ErasedBodyHash(string body) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(body)));

    private ILookup<long, string> ErasuresOf(IEnumerable<EventRow> events) => events
        .Where(row => row.Type == JournalEvent.Erased.Name)
        .Select(row => (JournalEvent.Erased)types.Read(row.Type, row.Body))
        .ToLookup(erased => erased.ErasedVersion, erased => erased.BodyHash);
}
