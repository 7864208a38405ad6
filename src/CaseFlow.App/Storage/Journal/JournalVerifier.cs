using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Journal;

/// <summary>The command <c>caseflow journal verify</c>: walks every stream and every checkpoint and reports the first break.</summary>
internal sealed class JournalVerifier(CaseFlowDb db, StreamChain chain, CheckpointVerifier checkpointVerifier, UnreadableRows unreadable)
{
    /// <summary>How many cases are in memory at a time.</summary>
    private const int CasesAtOnce = 50;

    /// <summary>Reads the whole journal, some cases at a time; servers may go on writing meanwhile.</summary>
    public async Task<JournalReport> VerifyAsync(CancellationToken cancellation)
    {
        var report = new JournalReport(0, 0, 0, await unreadable.FirstRespelledAsync(cancellation));
        try
        {
            return report.IsIntact ? await VerifyReadableAsync(cancellation) : report;
        }
        catch (Exception exception) when (UnreadableRows.IsSign(exception))
        {
            if (await unreadable.FirstAsync(cancellation) is not { } found)
            {
                throw;
            }

            return report with { Break = found };
        }
    }

    private async Task<JournalReport> VerifyReadableAsync(CancellationToken cancellation)
    {
        var report = await VerifyStreamsAsync(cancellation);
        if (!report.IsIntact)
        {
            return report;
        }

        if (await FirstOrphanAsync(cancellation) is { } orphan)
        {
            return report with { Break = orphan };
        }

        var (checkpoints, forged) = await checkpointVerifier.VerifyAsync(cancellation);
        return report with { Checkpoints = checkpoints, Break = forged };
    }

    private async Task<JournalReport> VerifyStreamsAsync(CancellationToken cancellation)
    {
        var report = new JournalReport(0, 0, 0, Break: null);
        var cases = await db.Streams.AsNoTracking().Select(head => head.CaseId).Distinct().OrderBy(caseId => caseId).ToListAsync(cancellation);
        foreach (var some in cases.Chunk(CasesAtOnce))
        {
            var heads = await db.Streams.AsNoTracking().Where(head => some.Contains(head.CaseId))
                .OrderBy(head => head.CaseId).ThenBy(head => head.StreamId).ToListAsync(cancellation);
            var events = (await db.Events.AsNoTracking().Where(row => some.Contains(row.CaseId)).OrderBy(row => row.Version).ToListAsync(cancellation))
                .ToLookup(row => (row.CaseId, row.StreamId));
            foreach (var head in heads)
            {
                List<EventRow> stream = [.. events[(head.CaseId, head.StreamId)]];
                var found = chain.FirstBreak(head, stream) is null ? null : await LookAgainAsync(head, cancellation);
                report = new(report.Streams + 1, report.Events + stream.Count, 0, found);
                if (found is not null)
                {
                    return report;
                }
            }
        }

        return report;
    }

    /// <summary>A stream that goes on between two reads only looks broken: what counts is a break while its head stands still.</summary>
    private async Task<JournalBreak?> LookAgainAsync(StreamRow head, CancellationToken cancellation)
    {
        while (true)
        {
            var events = await db.Events.AsNoTracking()
                .Where(row => row.CaseId == head.CaseId && row.StreamId == head.StreamId).OrderBy(row => row.Version).ToListAsync(cancellation);
            var found = chain.FirstBreak(head, events);
            var now = await db.Streams.AsNoTracking().SingleOrDefaultAsync(row => row.CaseId == head.CaseId && row.StreamId == head.StreamId, cancellation);
            if (found is null || now is null || now.Version == head.Version)
            {
                return found;
            }

            head = now;
        }
    }

    private async Task<JournalBreak?> FirstOrphanAsync(CancellationToken cancellation) => await db.Events.AsNoTracking()
        .Where(row => !db.Streams.Any(head => head.CaseId == row.CaseId && head.StreamId == row.StreamId))
        .OrderBy(row => row.Position)
        .Select(row => new JournalBreak(JournalFault.StreamMissing, row.CaseId, row.StreamId, row.Version))
        .FirstOrDefaultAsync(cancellation);
}
