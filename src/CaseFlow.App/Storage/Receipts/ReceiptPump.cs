using CaseFlow.App.Storage.Pumps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Storage.Receipts;

/// <summary>Removes receipts that nobody may ask for any more.</summary>
internal sealed class ReceiptPump(IServiceScopeFactory scopes, TimeProvider clock) : IPump
{
    public TimeSpan Pause { get; } = TimeSpan.FromHours(1);

    public bool FollowsCommits => false;

    public async ValueTask<int> RunOnceAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var turn = await scope.ServiceProvider.GetRequiredService<WriterQueue>().EnterAsync(cancellation);
        var now = clock.GetUtcNow();
        await scope.ServiceProvider.GetRequiredService<CaseFlowDb>().Set<ReceiptRow>()
            .Where(row => row.ExpiresAt <= now)
            .ExecuteDeleteAsync(cancellation);
        return 0;
    }
}
