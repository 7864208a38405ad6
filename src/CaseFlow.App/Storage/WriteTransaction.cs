using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaseFlow.App.Storage;

/// <summary>Opens the one transaction of a command.</summary>
internal sealed class WriteTransaction(CaseFlowDb db, WriterQueue queue, CommitSignal signal)
{
    /// <summary>Repeatable reads, so that no row which was read and then changed was changed by another command in between.</summary>
    /// <remarks>SQLite begins at once as the writer (BEGIN IMMEDIATE): a reader that becomes a writer later may be refused for good.</remarks>
    public async ValueTask<OpenTransaction> BeginAsync(CancellationToken cancellation)
    {
        var turn = await queue.EnterAsync(cancellation);
        try
        {
            // whatever fails here ends the whole command, so there is nothing to go back to within it
            db.Database.AutoSavepointsEnabled = false;
            var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            return new OpenTransaction(db, transaction, turn, signal);
        }
        catch
        {
            turn?.Dispose();
            throw;
        }
    }
}

/// <summary>Rolls back when it is disposed without a commit.</summary>
internal sealed class OpenTransaction(CaseFlowDb db, IDbContextTransaction transaction, IDisposable? turn, CommitSignal signal) : IAsyncDisposable
{
    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        // the context ends with its command, and nobody asks for what the database has made up
        await db.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellation);
        try
        {
            await transaction.CommitAsync(cancellation);
        }
        catch (Exception exception) when (exception is DbException or IOException && !Conflicts.IsConflict(exception))
        {
            throw new UnknownCommitException(exception);
        }

        signal.Raise();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            turn?.Dispose();
        }
    }
}
