using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Signals;

/// <summary>Who may read signals, clusters and cases: what is made from them is for nobody else.</summary>
internal sealed class SignalReaders(Rows rows, Session session)
{
    /// <summary>Who may read all of some signals. Whoever asks reads each of them, and so all.</summary>
    public async ValueTask<ImmutableArray<Grant>> OfAllAsync(IEnumerable<Guid> signalIds, CancellationToken cancellation)
    {
        var ids = signalIds.ToArray();
        var partitions = await rows.CurrentVersions.Where(row => ids.Contains(row.SignalId)).Select(row => row.CaseId).Distinct().ToListAsync(cancellation);
        var each = new List<ImmutableArray<Grant>>();
        foreach (var partition in partitions)
        {
            each.Add(await OfAsync(partition, cancellation));
        }

        return each.Count == 0 ? [] : WithCaller(Grants.OfAll(each));
    }

    /// <summary>Who may read a partition as a whole; nobody when the caller may not.</summary>
    public async ValueTask<ImmutableArray<Grant>> OfAsync(Guid partition, CancellationToken cancellation)
    {
        var found = await rows.Of<ReaderRow>().Where(row => row.CaseId == partition && !row.IsItem).ToListAsync(cancellation);
        return [.. found.Select(row => row.ToGrant()).OrderBy(grant => grant.Grantee, StringComparer.Ordinal).ThenBy(grant => grant.Wall)];
    }

    private ImmutableArray<Grant> WithCaller(ImmutableArray<Grant> grants)
    {
        var reader = session.Caller.Reader;
        return reader.PostId is not { } post || reader.CanRead(grants)
            ? grants
            : grants.Add(new(post, reader.Wall, IsOutline: false, reader.Ceiling, AccessRule.Named));
    }
}
