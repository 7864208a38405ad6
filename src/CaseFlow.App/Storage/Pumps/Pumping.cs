using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Storage.Pumps;

/// <summary>
/// Keeps a pump running until the host is told to end, and no longer: what it held is then free for other hosts, while requests still finish
/// here. A failed run is logged and tried again after the pause.
/// </summary>
internal sealed class Pumping<TPump>(TPump pump, CommitSignal commits, ILogger<Pumping<TPump>> logger, IHostApplicationLifetime? host = null)
    : BackgroundService
    where TPump : class, IPump
{
    private static readonly string Name = typeof(TPump).Name;

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(20);

    private static readonly Task Never = new TaskCompletionSource().Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, host?.ApplicationStopping ?? CancellationToken.None);
        await PumpAsync(ending.Token);
    }

    private async ValueTask PumpAsync(CancellationToken stopping)
    {
        var pause = pump.Pause;
        while (!stopping.IsCancellationRequested)
        {
            // taken before the run, so that a commit during the run is not slept through
            var commit = NextCommitAsync();
            if (await RunOnceAsync(stopping) == 0)
            {
                // real time, whatever clock the host has: other hosts' work does not wait for a test's clock
                await Task.WhenAny(commit, Task.Delay(pause, stopping));
                pause = After(pause, commit.IsCompleted);
            }
        }
    }

    // an older transaction may hide a commit from followers for a little while, so they look again soon, and then less and less often
    private TimeSpan After(TimeSpan pause, bool woken) =>
        pump.Follows != Commits.OfAllHosts ? pump.Pause
        : woken ? Soon
        : pause * 2 < pump.Pause ? pause * 2
        : pump.Pause;

    private Task NextCommitAsync() => pump.Follows switch
    {
        Commits.OfAllHosts => commits.NextAsync(),
        Commits.OfThisHost => commits.NextHereAsync(),
        _ => Never,
    };

    private async ValueTask<int> RunOnceAsync(CancellationToken stopping)
    {
        try
        {
            return await pump.RunOnceAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return 0;
        }
#pragma warning disable CA1031 // the last line of defence: one bad run must not end the pump for good
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.PumpFailed(Name, exception);
            return 0;
        }
    }
}
