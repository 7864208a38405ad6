using System.Runtime.CompilerServices;
using CaseFlow.App.Storage.Feed;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Web.Live;

/// <summary>
/// What happens while a page is open, told from the moment at which it was first drawn. An event says that something happened,
/// not what: the page asks again, under the reader's own rights.
/// </summary>
public sealed class LiveEvents : IDisposable
{
    private const string Key = "caseflow.live";

    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(2);

    private readonly LiveFeed _feed;
    private readonly ILogger<LiveEvents> _logger;
    private readonly PersistingComponentStateSubscription _subscription;
    private EventCursor? _since;

    /// <summary>Goes on where the request that drew the page stood.</summary>
    public LiveEvents(LiveFeed feed, PersistentComponentState state, ILogger<LiveEvents> logger)
    {
        ArgumentNullException.ThrowIfNull(state);
        (_feed, _logger) = (feed, logger);
        if (state.TryTakeFromJson(Key, out Place? carried) && carried is not null)
        {
            _since = new(carried.Sequence, carried.Position);
        }

        _subscription = state.RegisterOnPersisting(() => Keep(state), RenderMode.InteractiveServer);
    }

    /// <summary>Notes the present end of the journal, before the first question of a page: what comes after it will be told.</summary>
    public async ValueTask NoteAsync(CancellationToken cancellation) => _since ??= await _feed.EndAsync(cancellation);

    /// <summary>Everything that happens, in order, until cancelled. A fault of the database is waited out.</summary>
    public async IAsyncEnumerable<JournalEntry> FollowAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await NoteAsync(cancellation);
        var since = _since;
        while (!cancellation.IsCancellationRequested)
        {
            await using var entries = _feed.FollowAsync(since, cancellation).GetAsyncEnumerator(cancellation);
            while (await NextAsync(entries, cancellation))
            {
                since = entries.Current.Cursor;
                yield return entries.Current;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _subscription.Dispose();

    private async Task<bool> NextAsync(IAsyncEnumerator<JournalEntry> entries, CancellationToken cancellation)
    {
        try
        {
            return await entries.MoveNextAsync();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _logger.FeedInterrupted(fault);
            await Task.Delay(PauseAfterFault, cancellation);
            return false;
        }
    }

    private Task Keep(PersistentComponentState state)
    {
        if (_since is { } since)
        {
            state.PersistAsJson(Key, new Place(since.Sequence, since.Position));
        }

        return Task.CompletedTask;
    }

    private sealed record Place(long Sequence, long Position);
}
