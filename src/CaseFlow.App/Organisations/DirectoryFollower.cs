using CaseFlow.App.Accounts;
using CaseFlow.App.Storage.Feed;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Organisations;

/// <summary>Lets a host forget its directory and sessions when another one has changed them, as soon as the journal shows that.</summary>
internal sealed class DirectoryFollower(
    LiveFeed feed, OrganisationDirectory directory, LiveSessions sessions, TimeProvider clock, ILogger<DirectoryFollower> logger)
    : BackgroundService
{
    private const string OfOrganisations = "organisation.";
    private const string OfAccounts = "account.";

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
#pragma warning disable CA1031 // the last line of defence: whatever happened, whoever left must not stay for ever
            catch (Exception exception)
#pragma warning restore CA1031
            {
                logger.DirectoryNotFollowed(exception);
                sessions.ForgetAll();
                directory.Forget();
                await Task.Delay(PauseAfterFault, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(CancellationToken stopping)
    {
        // the place first: what comes after it is seen, and what came before it is read anew
        var from = await feed.EndAsync(stopping);
        sessions.ForgetAll();
        directory.Forget();
        await foreach (var entry in feed.FollowAsync(from, stopping))
        {
            if (entry.Type.StartsWith(OfAccounts, StringComparison.Ordinal))
            {
                sessions.Forget(entry.CaseId);
                directory.Forget();
            }
            else if (entry.Type.StartsWith(OfOrganisations, StringComparison.Ordinal))
            {
                directory.Forget();
            }
        }
    }
}
