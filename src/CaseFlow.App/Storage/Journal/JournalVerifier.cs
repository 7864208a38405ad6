using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Journal;

/// <summary>The command <c>caseflow journal verify</c>: walks every stream and every checkpoint and reports the first break.</summary>
internal sealed class JournalVerifier(CaseFlowDb db, StreamChain chain, CheckpointVerifier checkpointVerifier)
{
    /// <summary>Reads the whole journal, one stream in memory at a time.</summary>
    public async Task<JournalReport> VerifyAsync(CancellationToken cancellation)
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
        var heads = await db.Streams.AsNoTracking().OrderBy(head => head.CaseId).ThenBy(head => head.StreamId).ToListAsync(cancellation);
        foreach (var head in heads)
        {
            var events = await db.Events.AsNoTracking()
                .Where(row => row.CaseId == head.CaseId && row.StreamId == head.StreamId)
                .OrderBy(row => row.Version)
                .ToListAsync(cancellation);
            report = new(report.Streams + 1, report.Events + events.Count, 0, chain.FirstBreak(head, events));
            if (!report.IsIntact)
            {
                break;
            }
        }

        return report;
    }

    private async Task<JournalBreak?> FirstOrphanAsync(CancellationToken cancellation) => await db.Events.AsNoTracking()
        .Where(row => !db.Streams.Any(head => head.CaseId == row.CaseId && head.StreamId == row.StreamId))
        .OrderBy(row => row.Position)
        .Select(row => new JournalBreak(JournalFault.StreamMissing, row.CaseId, row.StreamId, row.Version))
        .FirstOrDefaultAsync(cancellation);
}
