using CaseFlow.App.Storage.Pumps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Storage.Serving;

/// <summary>Notes every few seconds that this host serves, so that whoever comes after a downtime knows how long nobody could be heard.</summary>
internal sealed class ServingPump(IServiceScopeFactory scopes, TimeProvider clock) : IPump
{
    public TimeSpan Pause { get; } = TimeSpan.FromSeconds(5);

    public Commits Follows => Commits.OfNobody;

    public async ValueTask<int> RunOnceAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var turn = await scope.ServiceProvider.GetRequiredService<WriterQueue>().EnterAsync(cancellation);
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        await NoteAsync(scope.ServiceProvider.GetRequiredService<CaseFlowDb>(), now, cancellation);
        return 0;
    }

    private static async ValueTask NoteAsync(CaseFlowDb db, DateTimeOffset now, CancellationToken cancellation)
    {
        var since = now - ServingTimes.LongestPause;
        var prolonged = await db.Set<ServingSpanRow>()
            .Where(row => row.Until >= since && row.Until <= now)
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.Until, now), cancellation);
        if (prolonged > 0 || await db.Set<ServingSpanRow>().AnyAsync(row => row.From <= now && row.Until > now, cancellation))
        {
            return;
        }

        db.Add(new ServingSpanRow { From = now, Until = now });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Conflicts.IsConflict(exception))
        {
            // another host began in the same millisecond, and one of us is enough
        }
    }
}
