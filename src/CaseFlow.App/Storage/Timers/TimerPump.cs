using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Pumps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Storage.Timers;

/// <summary>Fires the due timers of live cases. Exercises have no pump: their replay fires their own.</summary>
internal sealed class TimerPump(
    IServiceScopeFactory scopes, Dispatcher dispatcher, TimerCommand command, TimeProvider clock, ILogger<TimerPump> logger) : IPump
{
    private const int BatchSize = 100;

    private readonly Guid _id = Guid.CreateVersion7(clock.GetUtcNow());

    public TimeSpan Pause { get; } = TimeSpan.FromSeconds(1);

    public bool FollowsCommits => false;

    public async ValueTask<int> RunOnceAsync(CancellationToken cancellation)
    {
        var fired = 0;
        foreach (var timer in await DueAsync(cancellation))
        {
            if (await TakeAsync(timer, cancellation) && await FireAsync(timer, cancellation))
            {
                fired++;
            }
        }

        return fired;
    }

    // only the first timer of a stream, held or not: a later one must not overtake it on another host
    private async ValueTask<IReadOnlyList<DueTimer>> DueAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var timers = scope.ServiceProvider.GetRequiredService<CaseFlowDb>().Set<TimerRow>();
        var now = clock.GetUtcNow();
        return await scope.ServiceProvider.GetRequiredService<Lease>().Free<TimerRow>()
            .Where(row => row.TimeBase == TimeBase.Live && row.DueAt <= now)
            .Where(row => !timers.Any(other => other.CaseId == row.CaseId && other.StreamId == row.StreamId && other.DueAt < row.DueAt))
            .OrderBy(row => row.DueAt)
            .Take(BatchSize)
            .Select(row => new DueTimer(row.CaseId, row.StreamId, row.TimerId, row.Kind, row.DueAt))
            .ToListAsync(cancellation);
    }

    private async ValueTask<bool> TakeAsync(DueTimer timer, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var lease = scope.ServiceProvider.GetRequiredService<Lease>();
        var row = lease.Free<TimerRow>().Where(free => free.CaseId == timer.CaseId && free.TimerId == timer.TimerId);
        return await lease.TakeAsync(row, _id, cancellation);
    }

    private async ValueTask<bool> FireAsync(DueTimer timer, CancellationToken cancellation)
    {
        try
        {
            var outcome = await dispatcher.SendAsync(Caller.System(Door.Pump), command(timer), cancellation);
            if (!outcome.IsRejected)
            {
                return true;
            }

            logger.TimerRefused(timer.TimerId, timer.CaseId, outcome.Rejection.Code);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // its lease runs out by itself; the other cases' timers must not wait for this one
            logger.TimerFailed(timer.TimerId, timer.CaseId, exception);
        }

        return false;
    }
}
