using CaseFlow.App.Storage.Journal;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>Checks one access stream against its own hashes and its head.</summary>
internal sealed class AccessChain(CaseFlowDb db)
{
    private const int EntriesAtOnce = 500;

    /// <summary>The number of the first entry that is not as it was written; null when all are.</summary>
    /// <remarks>Up to where the head stood when it was read: what is added meanwhile is for the next time.</remarks>
    public async Task<long?> FirstBreakAsync(AccessStreamRow head, CancellationToken cancellation)
    {
        var previous = AccessHash.Beginning(head.Node, head.Host);
        for (var from = 1L; from <= head.Number; from += EntriesAtOnce)
        {
            var until = Math.Min(from + EntriesAtOnce - 1, head.Number);
            (var broken, previous) = await FirstBreakAsync(head.Node, from, until, previous, cancellation);
            if (broken is not null)
            {
                return broken;
            }
        }

        return head.Hash.AsSpan().SequenceEqual(previous) ? null : head.Number;
    }

    private async Task<(long? Broken, byte[] Last)> FirstBreakAsync(long node, long from, long until, byte[] previous, CancellationToken cancellation)
    {
        try
        {
            return await ReadAsync(node, from, until, previous, cancellation);
        }
        catch (Exception exception) when (UnreadableRows.IsSign(exception))
        {
            // some row holds what is no value of its column: halves find which
            return from == until ? (from, previous) : await HalvesAsync(node, from, until, previous, cancellation);
        }
    }

    private async Task<(long? Broken, byte[] Last)> HalvesAsync(long node, long from, long until, byte[] previous, CancellationToken cancellation)
    {
        var middle = from + ((until - from) / 2);
        var first = await FirstBreakAsync(node, from, middle, previous, cancellation);
        return first.Broken is null ? await FirstBreakAsync(node, middle + 1, until, first.Last, cancellation) : first;
    }

    private async Task<(long? Broken, byte[] Last)> ReadAsync(long node, long from, long until, byte[] previous, CancellationToken cancellation)
    {
        var entries = await db.Set<AccessEntryRow>().AsNoTracking()
            .Where(row => row.Node == node && row.Number >= from && row.Number <= until).ToDictionaryAsync(row => row.Number, cancellation);
        var items = (await db.Set<AccessedItemRow>().AsNoTracking()
            .Where(row => row.Node == node && row.Number >= from && row.Number <= until).ToListAsync(cancellation)).ToLookup(row => row.Number);
        for (var number = from; number <= until; number++)
        {
            if (!entries.TryGetValue(number, out var entry) || !entry.Hash.AsSpan().SequenceEqual(AccessHash.Of(previous, entry, items[number])))
            {
                return (number, previous);
            }

            previous = entry.Hash;
        }

        return (null, previous);
    }
}
