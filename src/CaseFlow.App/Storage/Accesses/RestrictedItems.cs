using System.Collections.Concurrent;
using CaseFlow.App.Storage.Feed;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>Which things are so strictly guarded that reading them is recorded first, kept in memory so that a read does not ask each time.</summary>
/// <remarks>Any event of a case forgets what is known of it. What is marked only now is recorded all the same, if not before the answer.</remarks>
internal sealed class RestrictedItems(IServiceScopeFactory scopes)
{
    private const int MostKept = 200_000;

    private const int IdsAtOnce = 500;

    private readonly ConcurrentDictionary<Guid, bool> _known = [];
    private long _changes;

    /// <summary>Whether the reading of one of them is recorded before it is answered.</summary>
    public async ValueTask<bool> AnyIsStrictAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var unknown = ids.Where(id => !_known.ContainsKey(id)).ToArray();
        return ids.Any(id => _known.GetValueOrDefault(id)) || (unknown.Length > 0 && await LookAsync(unknown, cancellation));
    }

    /// <summary>Something happened there.</summary>
    public void Forget(JournalEntry entry)
    {
        Interlocked.Increment(ref _changes);
        _known.TryRemove(entry.CaseId, out _);
        _known.TryRemove(entry.StreamId, out _);
    }

    /// <summary>What happened was missed.</summary>
    public void ForgetAll()
    {
        Interlocked.Increment(ref _changes);
        _known.Clear();
    }

    private async ValueTask<bool> LookAsync(Guid[] ids, CancellationToken cancellation)
    {
        var before = Interlocked.Read(ref _changes);
        var strict = new HashSet<Guid>();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseFlowDb>();
        foreach (var some in ids.Chunk(IdsAtOnce))
        {
            strict.UnionWith(await db.Set<RestrictedRow>().AsNoTracking()
                .Where(row => row.IsStrict && some.Contains(row.ScopeId)).Select(row => row.ScopeId).ToListAsync(cancellation));
        }

        // what was read before something changed is not kept, since nothing would forget it
        if (before == Interlocked.Read(ref _changes))
        {
            Keep(ids, strict);
        }

        return strict.Count > 0;
    }

    private void Keep(Guid[] ids, HashSet<Guid> strict)
    {
        if (_known.Count + ids.Length > MostKept)
        {
            _known.Clear();
        }

        foreach (var id in ids)
        {
            _known[id] = strict.Contains(id);
        }
    }
}
