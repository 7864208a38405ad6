using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Reference;

/// <summary>Reads the newest reference data. What another host has deployed is seen after <see cref="ReferenceCache.Freshness"/>.</summary>
internal sealed class ReferenceSource(CaseFlowDb db, ReferenceCache cache)
{
    /// <summary>Stands in the statement that reads them, as a comment.</summary>
    internal const string Tag = "reference data";

    public async ValueTask<ReferenceData> CurrentAsync(CancellationToken cancellation)
    {
        if (cache.Fresh() is { } known)
        {
            return known;
        }

        var read = await ReadAsync(cancellation);
        cache.Keep(read);
        return read;
    }

    private async ValueTask<ReferenceData> ReadAsync(CancellationToken cancellation)
    {
        var references = db.Set<DefinitionRow>().AsNoTracking().Where(row => row.Kind == DefinitionKind.Reference);
        var texts = await references
            .Where(row => !references.Any(other => other.Key == row.Key && other.Version > row.Version))
            .TagWith(Tag)
            .ToDictionaryAsync(row => row.Key, row => row.Text, cancellation);
        return ReferenceFiles.Read(texts);
    }
}

/// <summary>Keeps reference data for a while, for all commands of this host.</summary>
internal sealed class ReferenceCache(TimeProvider clock)
{
    /// <summary>How long reference data are used before they are read again.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    private volatile Kept? _kept;

    public ReferenceData? Fresh() => _kept is { } kept && clock.GetUtcNow() - kept.At < Freshness ? kept.Data : null;

    public void Keep(ReferenceData data) => _kept = new Kept(data, clock.GetUtcNow());

    public void Forget() => _kept = null;

    private sealed record Kept(ReferenceData Data, DateTimeOffset At);
}
