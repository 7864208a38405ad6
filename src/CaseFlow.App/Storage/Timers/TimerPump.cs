using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Pumps;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Storage.Timers;

/// <summary>Fires the due timers of live cases. Exercises have no pump: their replay fires their own.</summary>
internal sealed class TimerPump(
    Claims claims, Dispatcher dispatcher, TimerCommand command, TimeProvider clock, ILogger<TimerPump> logger) : IPump
{
    private const int BatchSize = 100;

    public TimeSpan Pause { get; } = TimeSpan.FromSeconds(1);

    public Commits Follows => Commits.OfNobody;

    public async ValueTask<int> RunOnceAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var claim = await claims.TakeAsync<TimerRow>((db, rows) => DueAt(now, db, rows), BatchSize, cancellation);
        var tried = 0;
        while (claim.TryNext(out var row))
        {
            if (await FireAsync(new(row.CaseId, row.StreamId, row.TimerId, row.Kind, row.DueAt), cancellation))
            {
                claim.Conclude();
            }
            else
            {
                // the other cases' timers must not wait for this one
                await claim.RestAsync(row, cancellation);
            }

            tried++;
        }

        return tried;
    }

    // only the first timer of a stream, held or not: a later one must not overtake it on another host
    internal static IQueryable<TimerRow> DueAt(DateTimeOffset now, CaseFlowDb db, IQueryable<TimerRow> rows)
    {
        var timers = db.Set<TimerRow>();
        return rows
            .Where(row => row.TimeBase == TimeBase.Live && row.DueAt <= now && !row.IsSuspended)
            .Where(row => !timers.Any(other => other.CaseId == row.CaseId && other.StreamId == row.StreamId && other.DueAt < row.DueAt));
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
            logger.TimerFailed(timer.TimerId, timer.CaseId, exception);
        }

        return false;
    }
}
