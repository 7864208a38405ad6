using CaseFlow.App.Storage.Pumps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Storage.Receipts;

/// <summary>Removes receipts that nobody may ask for any more, some at a time: a long transaction would hold back every follower of the journal.</summary>
internal sealed class ReceiptPump(IServiceScopeFactory scopes, TimeProvider clock) : IPump
{
    private const int BatchSize = 1_000;

    public TimeSpan Pause { get; } = TimeSpan.FromHours(1);

    public Commits Follows => Commits.OfNobody;

    public async ValueTask<int> RunOnceAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var turn = await scope.ServiceProvider.GetRequiredService<WriterQueue>().EnterAsync(cancellation);
        var now = clock.GetUtcNow();
        return await scope.ServiceProvider.GetRequiredService<CaseFlowDb>().Set<ReceiptRow>()
            .Where(row => row.ExpiresAt <= now)
            .OrderBy(row => row.ExpiresAt)
            .Take(BatchSize)
            .ExecuteDeleteAsync(cancellation);
    }
}
