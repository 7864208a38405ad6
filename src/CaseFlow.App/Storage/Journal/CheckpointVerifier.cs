using System.Text.Json;
using CaseFlow.App.Storage.Feed;
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
        var number = long.MinValue;
        while (await NextAsync(number, cancellation) is { } row)
        {
            number = row.Number;
            count++;
            var checkpoint = Open(row);
            if (checkpoint is null || row.Number != count || checkpoint.Number != count || checkpoint.Previous != previous)
            {
                // what is signed is believed before what stands beside it; where both agree, the one before is missing
                var changed = checkpoint is null ? row.Number : checkpoint.Number != row.Number ? checkpoint.Number : count;
                return (count, new(JournalFault.CheckpointForged, Guid.Empty, Guid.Empty, changed));
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
    private Checkpoint? Open(CheckpointRow row)
    {
        try
        {
            return keys.Current is not { } key || (row.KeyId == key.Id && key.Verify(row.Statement, row.Signature))
                ? EventJson.Read<Checkpoint>(row.Statement)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async ValueTask<JournalBreak?> FirstContradictionAsync(Checkpoint checkpoint, CancellationToken cancellation)
    {
        foreach (var heads in checkpoint.Heads.Chunk(HeadsAtOnce))
        {
            var stored = await StoredAsync(heads, cancellation);
            if (heads.Select(head => Contradiction(head, stored)).FirstOrDefault(found => found is not null) is { } contradiction)
            {
                return contradiction;
            }
        }

        return null;
    }

    private static JournalBreak? Contradiction(
        CheckpointHead head, Dictionary<(Guid CaseId, Guid StreamId, long Version), (string Hash, EventCursor Place)> stored)
    {
        if (stored.GetValueOrDefault((head.CaseId, head.StreamId, head.Version)).Hash != head.Hash)
        {
            return new(JournalFault.TailChanged, head.CaseId, head.StreamId, head.Version);
        }

        var moved = head.PlacedEvents().FirstOrDefault(
            placed => stored.GetValueOrDefault((head.CaseId, head.StreamId, placed.Version)).Place != placed.Place);
        return moved.Version == 0 ? null : new(JournalFault.PlaceChanged, head.CaseId, head.StreamId, moved.Version);
    }

    private Task<Dictionary<(Guid CaseId, Guid StreamId, long Version), (string Hash, EventCursor Place)>> StoredAsync(
        CheckpointHead[] heads, CancellationToken cancellation)
    {
        var cases = heads.Select(head => head.CaseId).Distinct().ToList();
        var streams = heads.Select(head => head.StreamId).Distinct().ToList();
        var placed = heads.SelectMany(head => head.PlacedEvents()).Select(placed => placed.Version);
        var versions = heads.Select(head => head.Version).Concat(placed).Distinct().ToList();
        return db.Events.AsNoTracking()
            .Where(row => cases.Contains(row.CaseId) && streams.Contains(row.StreamId) && versions.Contains(row.Version))
            .Select(row => new { row.CaseId, row.StreamId, row.Version, row.Hash, row.Sequence, row.Position })
            .ToDictionaryAsync(
                row => (row.CaseId, row.StreamId, row.Version),
                row => (Convert.ToBase64String(row.Hash), new EventCursor(row.Sequence, row.Position)),
                cancellation);
    }
}
