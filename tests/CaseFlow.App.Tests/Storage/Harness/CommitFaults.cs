using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.App.Tests.Storage.Harness;

/// <summary>Loses the answer to commits, as a broken connection does: before the database has done it, or after.</summary>
internal sealed class CommitFaults : DbTransactionInterceptor
{
    /// <summary>How many of the next commits never reach the database.</summary>
    public int LoseBefore { get; set; }

    /// <summary>How many of the next commits are done without an answer.</summary>
    public int LoseAfter { get; set; }

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        LoseBefore-- > 0 ? throw new IOException("The connection broke.") : new(result);

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        LoseAfter-- > 0 ? throw new IOException("The connection broke.") : Task.CompletedTask;
}
