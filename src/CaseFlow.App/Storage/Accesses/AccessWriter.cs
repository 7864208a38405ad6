using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>Adds what was restricted in some answers to the access stream of this node, in one transaction.</summary>
internal sealed class AccessWriter(CaseFlowDb db, WriterQueue queue, AccessNode node)
{
    private const int IdsAtOnce = 500;

    /// <returns>How many entries were added.</returns>
    public async ValueTask<int> WriteAsync(IReadOnlyList<Access> accesses, CancellationToken cancellation)
    {
        var restricted = await RestrictedAsync(accesses.SelectMany(access => access.Ids).Distinct(), cancellation);
        // what somebody asked again within the same moment is one entry
        var entries = accesses
            .GroupBy(access => (access.Actor, access.Door, access.Query))
            .Select(asked => (First: asked.First(), Items: asked.SelectMany(access => access.Ids).Distinct().SelectMany(id => restricted[id]).ToList()))
            .Where(entry => entry.Items.Count > 0)
            .ToList();
        if (entries.Count > 0)
        {
            using var turn = await queue.EnterAsync(cancellation);
            var head = await HeadAsync(cancellation);
            foreach (var (access, items) in entries)
            {
                Add(head, access, items);
            }

            await db.SaveChangesAsync(cancellation);
            node.Number = head.Node;
        }

        return entries.Count;
    }

    private async ValueTask<ILookup<Guid, RestrictedRow>> RestrictedAsync(IEnumerable<Guid> ids, CancellationToken cancellation)
    {
        var found = new List<RestrictedRow>();
        foreach (var some in ids.Chunk(IdsAtOnce))
        {
            found.AddRange(await db.Set<RestrictedRow>().AsNoTracking().Where(row => some.Contains(row.ScopeId)).ToListAsync(cancellation));
        }

        return found.ToLookup(row => row.ScopeId);
    }

    // two hosts that start at once meet at the number's key; the later one takes the next at its next attempt
    private async ValueTask<AccessStreamRow> HeadAsync(CancellationToken cancellation)
    {
        if (node.Number is { } number)
        {
            return await db.Set<AccessStreamRow>().AsTracking().SingleAsync(row => row.Node == number, cancellation);
        }

        var next = 1 + (await db.Set<AccessStreamRow>().MaxAsync(row => (long?)row.Node, cancellation) ?? 0);
        var head = new AccessStreamRow { Node = next, Host = node.Host, Number = 0, Hash = AccessHash.Beginning(next, node.Host) };
        db.Add(head);
        return head;
    }

    private void Add(AccessStreamRow head, Access access, IEnumerable<RestrictedRow> items)
    {
        head.Number++;
        var entry = new AccessEntryRow
        {
            Node = head.Node,
            Number = head.Number,
            At = DateTimeOffset.FromUnixTimeMilliseconds(access.At.ToUnixTimeMilliseconds()),
            PersonId = access.Actor.PersonId,
            PostId = access.Actor.PostId,
            OrganisationId = access.Actor.OrganisationId,
            OnBehalfOf = access.Actor.OnBehalfOf,
            Door = access.Door.ToString(),
            Query = access.Query,
        };
        List<AccessedItemRow> accessed =
        [
            .. items.Select(item => new AccessedItemRow
            {
                CaseId = item.CaseId,
                ScopeId = item.ScopeId,
                Node = entry.Node,
                Number = entry.Number,
                At = entry.At,
            }),
        ];
        head.Hash = entry.Hash = AccessHash.Of(head.Hash, entry, accessed);
        db.Add(entry);
        db.AddRange(accessed);
    }
}

/// <summary>This host as a writer of an access stream: each start of a host begins a stream of its own.</summary>
internal sealed class AccessNode
{
    /// <summary>The machine's name.</summary>
    public string Host { get; } = Environment.MachineName is var name && name.Length > 100 ? name[..100] : name;

    /// <summary>The stream's number, once something was written.</summary>
    public long? Number { get; set; }
}
