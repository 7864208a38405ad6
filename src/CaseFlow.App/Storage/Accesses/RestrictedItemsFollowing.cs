using CaseFlow.App.Storage.Feed;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>Follows what happens, so that nothing outdated is known of what is restricted.</summary>
internal sealed class RestrictedItemsFollowing(LiveFeed feed, RestrictedItems items, TimeProvider clock, ILogger<RestrictedItemsFollowing> logger)
    : BackgroundService
{
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // the last line of defence: whatever happened, what is marked strictly must not pass as unmarked for ever
            catch (Exception exception)
#pragma warning restore CA1031
            {
                logger.RestrictedNotFollowed(exception);
                items.ForgetAll();
                await Task.Delay(PauseAfterFault, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(CancellationToken stopping)
    {
        // the place first: what comes after it is seen, and what came before it is read anew
        var from = await feed.EndAsync(stopping);
        items.ForgetAll();
        await foreach (var entry in feed.FollowAsync(from, stopping))
        {
            items.Forget(entry);
        }
    }
}
