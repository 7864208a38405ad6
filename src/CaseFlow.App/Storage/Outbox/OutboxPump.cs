using CaseFlow.App.Storage.Pumps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Storage.Outbox;

/// <summary>
/// Delivers the outbox of live cases, and of exercises what stays inside, at least once, and tries again with growing pauses of up to an hour.
/// </summary>
internal sealed class OutboxPump(IServiceScopeFactory scopes, Claims claims, TimeProvider clock, ILogger<OutboxPump> logger) : IPump
{
    private const int BatchSize = 50;

    private static readonly TimeSpan LongestBackoff = TimeSpan.FromHours(1);

    public TimeSpan Pause { get; } = TimeSpan.FromSeconds(1);

    public Commits Follows => Commits.OfThisHost;

    public async ValueTask<int> RunOnceAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var senders = scope.ServiceProvider.GetServices<IOutboxSender>().ToDictionary(sender => sender.Kind, StringComparer.Ordinal);
        await using var claim = await claims.TakeAsync(DueNow(senders.Values), BatchSize, cancellation);
        var tried = 0;
        while (claim.TryNext(out var row))
        {
            await DeliverAsync(claim, row, senders, cancellation);
            tried++;
        }

        return tried;
    }

    private Due<OutboxRow> DueNow(IEnumerable<IOutboxSender> senders)
    {
        var now = clock.GetUtcNow();
        var inside = senders.Where(sender => sender.StaysInside).Select(sender => sender.Kind).ToArray();
        return (_, rows) => rows.Where(row => row.SentAt == null && row.DueAt <= now && (row.TimeBase == TimeBase.Live || inside.Contains(row.Kind)));
    }

    private async ValueTask DeliverAsync(
        Claim<OutboxRow> claim, OutboxRow row, Dictionary<string, IOutboxSender> senders, CancellationToken cancellation)
    {
        var failure = await SendAsync(row, senders, cancellation);
        var now = clock.GetUtcNow();
        var recorded = await claim.ConcludeAsync(
            row,
            update =>
            {
                update.SetProperty(sent => sent.Attempts, row.Attempts + 1);
                var again = now + Backoff(row.Attempts);
                _ = failure is null
                    ? update.SetProperty(sent => sent.SentAt, now)
                    : update.SetProperty(sent => sent.LastError, failure)
                        .SetProperty(sent => sent.DueAt, sent => sent.DueAt == OutboxRow.Never ? sent.DueAt : again);
            },
            cancellation);
        if (!recorded)
        {
            logger.LeaseLost(row.Id, row.Kind);
        }
    }

    /// <returns>The class of what went wrong, or null.</returns>
    private async ValueTask<string?> SendAsync(OutboxRow row, Dictionary<string, IOutboxSender> senders, CancellationToken cancellation)
    {
        try
        {
            var sender = senders.GetValueOrDefault(row.Kind)
                ?? throw new InvalidOperationException($"Expected a sender for {row.Kind}, but there is none.");
            await sender.SendAsync(new(row.Id, row.CaseId, row.Kind, row.Body), cancellation);
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            logger.DeliveryFailed(row.Id, row.Kind, row.Attempts + 1, exception);
            return exception.GetType().Name;
        }
    }

    private static TimeSpan Backoff(int attempts)
    {
        var pause = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempts, 12)));
        return pause < LongestBackoff ? pause : LongestBackoff;
    }
}
