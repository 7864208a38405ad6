using System.Runtime.CompilerServices;
using CaseFlow.App.Storage.Pumps;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Storage.Feed;

/// <summary>Tells followers of each commit: at once of this host and of those whose database gives notice, else within half a second.</summary>
public sealed class LiveFeed(IServiceScopeFactory scopes) : IPump
{
    private const int BatchSize = 500;

    private readonly CommitSignal _arrived = new();
    private RecentEntries? _recent;

    TimeSpan IPump.Pause => TimeSpan.FromMilliseconds(500);

    Commits IPump.Follows => Commits.OfAllHosts;

    /// <summary>Everything after a place, then everything that happens, until cancelled. Each entry comes once and in order.</summary>
    /// <param name="after">Where to go on; null starts with the next commit.</param>
    /// <param name="cancellation">Ends the following.</param>
    public async IAsyncEnumerable<JournalEntry> FollowAsync(EventCursor? after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var cursor = after ?? await EndAsync(cancellation);
        while (true)
        {
            var arrival = _arrived.NextAsync();
            var entries = Volatile.Read(ref _recent)?.From(cursor) ?? await ReadAsync(cursor, cancellation);
            var before = cursor;
            foreach (var entry in entries)
            {
                yield return entry;
                cursor = entry.Cursor;
            }

            if (cursor == before)
            {
                await arrival.WaitAsync(cancellation);
            }
        }
    }

    async ValueTask<int> IPump.RunOnceAsync(CancellationToken cancellation)
    {
        if (_recent is not { } recent)
        {
            _recent = new(await EndAsync(cancellation), []);
            _arrived.Raise();
            return 0;
        }

        var entries = await ReadAsync(recent.End, cancellation);
        if (entries.Count > 0)
        {
            Volatile.Write(ref _recent, recent.With(entries));
            _arrived.Raise();
        }

        return entries.Count;
    }

    /// <summary>Where the journal ends now: what is read after this and followed from here misses nothing.</summary>
    public async ValueTask<EventCursor> EndAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<EventTail>().EndAsync(cancellation);
    }

    private async ValueTask<IReadOnlyCollection<JournalEntry>> ReadAsync(EventCursor cursor, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<EventTail>().ReadAfterAsync(cursor, BatchSize, cancellation);
        return [.. rows.Select(JournalEntry.Of)];
    }
}
