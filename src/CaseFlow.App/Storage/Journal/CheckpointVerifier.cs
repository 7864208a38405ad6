using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Journal;

/// <summary>Checks the signed checkpoints: that they are ours, that none is missing, and that the journal still agrees with them.</summary>
internal sealed class CheckpointVerifier(CaseFlowDb db, JournalKeys keys)
{
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
        foreach (var head in checkpoint.Heads)
        {
            var hash = await db.Events.AsNoTracking()
                .Where(row => row.CaseId == head.CaseId && row.StreamId == head.StreamId && row.Version == head.Version)
                .Select(row => row.Hash)
                .SingleOrDefaultAsync(cancellation);
            if (hash is null || Convert.ToBase64String(hash) != head.Hash)
            {
                return new(JournalFault.TailChanged, head.CaseId, head.StreamId, head.Version);
            }
        }

        return null;
    }
}
