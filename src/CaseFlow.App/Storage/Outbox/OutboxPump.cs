using CaseFlow.App.Storage.Pumps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Storage.Outbox;

/// <summary>
/// Delivers the outbox of live cases, and of exercises what stays inside, at least once, and tries again with growing pauses of up to an hour.
/// </summary>
internal sealed class OutboxPump(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxPump> logger) : IPump
{
    private const int BatchSize = 50;

    private static readonly TimeSpan LongestBackoff = TimeSpan.FromHours(1);

    private readonly Guid _id = Guid.CreateVersion7(clock.GetUtcNow());

    public TimeSpan Pause { get; } = TimeSpan.FromSeconds(1);

    public bool FollowsCommits => true;

    public async ValueTask<int> RunOnceAsync(CancellationToken cancellation)
    {
        var sent = 0;
        foreach (var row in await DueAsync(cancellation))
        {
            await using var scope = scopes.CreateAsyncScope();
            var lease = scope.ServiceProvider.GetRequiredService<Lease>();
            var free = lease.Free<OutboxRow>().Where(other => other.CaseId == row.CaseId && other.Id == row.Id && other.SentAt == null);
            if (await lease.TakeAsync(free, _id, cancellation))
            {
                sent += await DeliverAsync(scope.ServiceProvider, row, cancellation);
            }
        }

        return sent;
    }

    private async ValueTask<IReadOnlyList<OutboxRow>> DueAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow();
        var inside = scope.ServiceProvider.GetServices<IOutboxSender>().Where(sender => sender.StaysInside).Select(sender => sender.Kind).ToArray();
        return await scope.ServiceProvider.GetRequiredService<Lease>().Free<OutboxRow>().AsNoTracking()
            .Where(row => row.SentAt == null && row.DueAt <= now && (row.TimeBase == TimeBase.Live || inside.Contains(row.Kind)))
            .OrderBy(row => row.DueAt)
            .Take(BatchSize)
            .ToListAsync(cancellation);
    }

    private async ValueTask<int> DeliverAsync(IServiceProvider services, OutboxRow row, CancellationToken cancellation)
    {
        try
        {
            var sender = services.GetServices<IOutboxSender>().SingleOrDefault(sender => sender.Kind == row.Kind)
                ?? throw new InvalidOperationException($"Expected a sender for {row.Kind}, but there is none.");
            await sender.SendAsync(new(row.Id, row.CaseId, row.Kind, row.Body), cancellation);
            row.SentAt = clock.GetUtcNow();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.DeliveryFailed(row.Id, row.Kind, row.Attempts + 1, exception);
            row.LastError = exception.GetType().Name;
            row.DueAt = clock.GetUtcNow() + Backoff(row.Attempts);
        }

        row.Attempts++;
        await SaveAsync(services, row, cancellation);
        return row.SentAt is null ? 0 : 1;
    }

    private static async ValueTask SaveAsync(IServiceProvider services, OutboxRow row, CancellationToken cancellation)
    {
        using var turn = await services.GetRequiredService<WriterQueue>().EnterAsync(cancellation);
        var db = services.GetRequiredService<CaseFlowDb>();
        row.LeasedBy = null;
        row.LeasedUntil = null;
        db.Update(row);
        await db.SaveChangesAsync(cancellation);
    }

    private static TimeSpan Backoff(int attempts)
    {
        var pause = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempts, 12)));
        return pause < LongestBackoff ? pause : LongestBackoff;
    }
}
