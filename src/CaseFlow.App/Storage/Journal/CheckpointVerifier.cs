using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Journal;

/// <summary>Checks the signed checkpoints: that they are ours, that none is missing, and that the journal still agrees with them.</summary>
internal sealed class CheckpointVerifier(CaseFlowDb db, JournalKeys keys)
{
    private const int HeadsAtOnce = 200;

    public async ValueTask<(long Count, JournalBreak? Break)> VerifyAsync(CancellationToken cancellation)
    {
        var count = 0L;
        var previous = string.Empty;
        while (await NextAsync(count, cancellation) is { } row)
        {
            count++;
            var checkpoint = Open(row);
            if (checkpoint is null || row.Number != count || checkpoint.Number != count || checkpoint.Previous != previous)
            {
                return (count, new(JournalFault.CheckpointForged, Guid.Empty, Guid.Empty, count));
            }

            if (await FirstContradictionAsync(checkpoint, cancellation) is { } contradiction)
            {
                return (count, contradiction);
            }

            previous = Checkpoint.HashOf(row.Statement);
        }

        return (count, null);
    }

    private Task<CheckpointRow?> NextAsync(long number, CancellationToken cancellation) => db.Set<CheckpointRow>().AsNoTracking()
        .Where(row => row.Number > number)
        .OrderBy(row => row.Number)
        .FirstOrDefaultAsync(cancellation);

    // null when the signature is not ours; a host without a key can only compare what the checkpoint says
    private Checkpoint? Open(CheckpointRow row) =>
        keys.Current is not { } key || (row.KeyId == key.Id && key.Verify(row.Statement, row.Signature))
            ? EventJson.Read<Checkpoint>(row.Statement)
            : null;

    private async ValueTask<JournalBreak?> FirstContradictionAsync(Checkpoint checkpoint, CancellationToken cancellation)
    {
        foreach (var heads in checkpoint.Heads.Chunk(HeadsAtOnce))
        {
            var hashes = await HashesAsync(heads, cancellation);
            var contradiction = heads.FirstOrDefault(head => hashes.GetValueOrDefault((head.CaseId, head.StreamId, head.Version)) != head.Hash);
            if (contradiction is not null)
            {
                return new(JournalFault.TailChanged, contradiction.CaseId, contradiction.StreamId, contradiction.Version);
            }
        }

        return null;
    }

    private Task<Dictionary<(Guid CaseId, Guid StreamId, long Version), string>> HashesAsync(CheckpointHead[] heads, CancellationToken cancellation)
    {
        var cases = heads.Select(head => head.CaseId).Distinct().ToList();
        var streams = heads.Select(head => head.StreamId).Distinct().ToList();
        var versions = heads.Select(head => head.Version).Distinct().ToList();
        return db.Events.AsNoTracking()
            .Where(row => cases.Contains(row.CaseId) && streams.Contains(row.StreamId) && versions.Contains(row.Version))
            .Select(row => new { row.CaseId, row.StreamId, row.Version, row.Hash })
            .ToDictionaryAsync(row => (row.CaseId, row.StreamId, row.Version), row => Convert.ToBase64String(row.Hash), cancellation);
    }
}
