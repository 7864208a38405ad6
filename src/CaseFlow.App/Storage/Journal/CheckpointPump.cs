using CaseFlow.App.Storage.Pumps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Storage.Journal;

/// <summary>Signs a checkpoint every five minutes in which something happened.</summary>
internal sealed class CheckpointPump(IServiceScopeFactory scopes) : IPump
{
    public TimeSpan Pause { get; } = TimeSpan.FromMinutes(5);

    public Commits Follows => Commits.OfNobody;

    public async ValueTask<int> RunOnceAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            return await scope.ServiceProvider.GetRequiredService<CheckpointWriter>().WriteAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Conflicts.IsConflict(exception))
        {
            return 0;
        }
    }
}
