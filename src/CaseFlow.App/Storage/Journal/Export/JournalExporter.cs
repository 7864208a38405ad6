using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Journal.Export;

/// <summary>Writes the journal, or one case's, as a file that anybody can verify: see EXPORT.md beside this file.</summary>
internal sealed class JournalExporter(CaseFlowDb db, JournalKeys keys, TimeProvider clock)
{
    private const int Format = 1;

    // few, because bodies are long
    private const int CasesAtOnce = 20;

    /// <summary>The command <c>caseflow journal export</c>: all there is, or all of a case. Servers may go on writing meanwhile.</summary>
    public async Task<ExportReport> WriteAllAsync(Stream output, Guid? caseId, CancellationToken cancellation)
    {
        var lines = new ExportLines(output, keys.Current);
        await lines.AddAsync(
            new JournalLine(
                "journal", Format, caseId is null ? "whole" : "case", caseId, clock.GetUtcNow(), keys.Current?.Id, keys.Current?.PublicPart),
            cancellation);

        // a checkpoint names streams of every case, so the export of one case goes without; first, so that what it names is there below
        var report = new ExportReport(0, 0, caseId is null ? await WriteCheckpointsAsync(lines, cancellation) : 0);
        var cases = caseId is { } one ? [one] : await db.Streams.Select(head => head.CaseId).Distinct().OrderBy(id => id).ToListAsync(cancellation);
        foreach (var some in cases.Chunk(CasesAtOnce))
        {
            report = await WriteCasesAsync(lines, some, report, cancellation);
        }

        await lines.AddAsync(report.ToLine(), cancellation);
        await lines.SignAsync(cancellation);
        return report;
    }

    private async Task<long> WriteCheckpointsAsync(ExportLines lines, CancellationToken cancellation)
    {
        var written = 0L;
        await foreach (var row in db.Set<CheckpointRow>().AsNoTracking().OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            await lines.AddAsync(CheckpointLine.Of(row), cancellation);
            written++;
        }

        return written;
    }

    private async Task<ExportReport> WriteCasesAsync(ExportLines lines, Guid[] cases, ExportReport report, CancellationToken cancellation)
    {
        var streams = await db.Streams.AsNoTracking().Where(head => cases.Contains(head.CaseId)).ToListAsync(cancellation);
        var bodies = (await db.Events.AsNoTracking().Where(row => cases.Contains(row.CaseId)).OrderBy(row => row.Version).ToListAsync(cancellation))
            .ToLookup(row => (row.CaseId, row.StreamId));
        foreach (var head in streams.OrderBy(head => head.CaseId).ThenBy(head => head.StreamId))
        {
            // what was added since the head was read belongs to the next export
            var stream = bodies[(head.CaseId, head.StreamId)].Where(row => row.Version <= head.Version).ToList();
            await lines.AddAsync(StreamLine.Of(head), cancellation);
            foreach (var row in stream)
            {
                await lines.AddAsync(EventLine.Of(row), cancellation);
            }

            report = report with { Streams = report.Streams + 1, Events = report.Events + stream.Count };
        }

        return report;
    }
}
