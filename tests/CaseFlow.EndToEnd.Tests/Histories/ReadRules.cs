using System.Collections.Immutable;

namespace CaseFlow.EndToEnd.Tests.Histories;

/// <summary>What was shown is a part of each stream without holes, at least up to what had been acknowledged before and to what the reader had seen.</summary>
internal static class ReadRules
{
    public static IEnumerable<HistoryFault> Check(History history, IReadOnlyCollection<AuditLine> audit)
    {
        var kept = audit.GroupBy(line => (line.StreamId, line.Version)).ToDictionary(same => same.Key, same => same.First());
        var acknowledged = Acknowledged(history.Calls, audit);
        return history.Reads.GroupBy(read => read.Reader).SelectMany(reads => Check([.. reads.OrderBy(read => read.BeganAt)], kept, acknowledged));
    }

    private static IEnumerable<HistoryFault> Check(
        ImmutableArray<RecordedRead> reads, Dictionary<(Guid, long), AuditLine> kept, ILookup<Guid, (long AnsweredAt, long Version)> acknowledged)
    {
        var seen = new Dictionary<Guid, long>();
        foreach (var read in reads)
        {
            foreach (var stream in read.Seen.GroupBy(line => line.StreamId))
            {
                var last = stream.Last().Version;
                if (!stream.All(line => kept.TryGetValue((line.StreamId, line.Version), out var same) && same == line) || HasHole(stream))
                {
                    yield return new(FaultKind.ReadOfNothing, $"{read.Reader} saw {Tell(stream)} of stream {stream.Key} at {read.BeganAt}");
                }

                var due = acknowledged[stream.Key].Where(write => write.AnsweredAt < read.BeganAt).Select(write => write.Version)
                    .Append(seen.GetValueOrDefault(stream.Key)).Max();
                if (last < due)
                {
                    yield return new(FaultKind.StaleRead, $"{read.Reader} saw {Tell(stream)} of stream {stream.Key} at {read.BeganAt}, but {due} was known");
                }

                seen[stream.Key] = Math.Max(last, due);
            }
        }
    }

    /// <summary>For each stream the numbers of events that clients knew to be there, and since when.</summary>
    private static ILookup<Guid, (long AnsweredAt, long Version)> Acknowledged(IEnumerable<RecordedCall> calls, IReadOnlyCollection<AuditLine> audit)
    {
        var lines = audit.ToLookup(line => line.Type);
        var done = calls.Where(call => call is { Reply: Reply.Done, Deed: Deed.Write }).Select(call => (call.AnsweredAt, Deed: (Deed.Write)call.Deed));
        return done
            .SelectMany(call => lines[call.Deed.Type].Where(line => line.Body.Contains(call.Deed.Mark, StringComparison.Ordinal))
                .Select(line => (line.StreamId, call.AnsweredAt, line.Version)))
            .ToLookup(write => write.StreamId, write => (write.AnsweredAt, write.Version));
    }

    private static bool HasHole(IEnumerable<AuditLine> stream) =>
        stream.Zip(stream.Skip(1)).Any(pair => pair.Second.Version != pair.First.Version + 1);

    private static string Tell(IEnumerable<AuditLine> stream) => string.Join(' ', stream.Select(line => line.Version));
}
