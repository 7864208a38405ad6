using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Pumps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;

namespace CaseFlow.App.Accounts;

/// <summary>Clears away sessions and tokens that have been worth nothing for a while.</summary>
internal sealed class SessionPump(IServiceScopeFactory scopes, WriterQueue queue, TimeProvider clock) : IPump
{
    private const int BatchSize = 500;

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    public TimeSpan Pause => TimeSpan.FromHours(1);

    public Commits Follows => Commits.OfNobody;

    public async ValueTask<int> RunOnceAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, before) = (scope.ServiceProvider.GetRequiredService<CaseFlowDb>(), clock.GetUtcNow() - KeptFor);
        try
        {
            await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(before, cancellation);
            await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(before, cancellation);
        }
        catch (AggregateException met) when (met.InnerExceptions.All(Conflicts.IsConflict))
        {
            // another host clears the same away, and the next run finds what both have left
            db.ChangeTracker.Clear();
        }

        using var turn = await queue.EnterAsync(cancellation);
        return await db.Set<SessionRow>().Where(row => row.ExpiresAt < before).OrderBy(row => row.ExpiresAt).Take(BatchSize).ExecuteDeleteAsync(cancellation);
    }
}
