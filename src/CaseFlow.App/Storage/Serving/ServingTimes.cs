using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Serving;

/// <summary>Tells when no host served.</summary>
internal sealed class ServingTimes(Rows rows)
{
    /// <summary>A longer time without a sign of any host is a downtime: several pauses of <see cref="ServingPump"/>, as a busy host may be late.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>The downtimes that reach beyond a moment, oldest first; the last may have ended just now. None before the first sign of a host.</summary>
    public async ValueTask<ImmutableArray<Downtime>> DowntimesAsync(DateTimeOffset since, DateTimeOffset now, CancellationToken cancellation)
    {
        var all = rows.Reference<ServingSpanRow>();
        var before = await all.Where(row => row.From <= since).MaxAsync(row => (DateTimeOffset?)row.Until, cancellation);
        var spans = await all
            .Where(row => row.From > since)
            .OrderBy(row => row.From)
            .Select(row => new { row.From, row.Until })
            .ToListAsync(cancellation);
        var last = before;
        var found = ImmutableArray.CreateBuilder<Downtime>();
        foreach (var (from, until) in spans.Select(span => (span.From, span.Until)).Append((now, now)))
        {
            if (last is { } seen && from - seen > LongestPause && from > since)
            {
                found.Add(new Downtime(seen, from));
            }

            last = last is { } later && later > until ? later : until;
        }

        return found.ToImmutable();
    }
}

/// <summary>A time without a sign of any host.</summary>
internal sealed record Downtime(DateTimeOffset From, DateTimeOffset Until);
