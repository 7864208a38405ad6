using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.App.Storage;

/// <summary>Lets what libraries save by themselves, such as accounts and tokens, wait in the queue of writers like any command.</summary>
internal sealed class QueuedSaves(WriterQueue queue) : SaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, IDisposable> _turns = [];

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        // whoever has begun a transaction has their turn, and so has whatever else of ours saves without one
        if (eventData.Context is { Database.CurrentTransaction: null } db && IsOfLibraries(db) && await queue.EnterAsync(cancellationToken) is { } turn)
        {
            _turns.Add(db, turn);
        }

        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context);
        return Task.CompletedTask;
    }

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context);
        return Task.CompletedTask;
    }

    private static bool IsOfLibraries(DbContext db) =>
        db.ChangeTracker.Entries().All(entry => entry.Entity is IAccountRow || entry.Entity.GetType().Assembly != typeof(QueuedSaves).Assembly);

    private void Leave(DbContext? db)
    {
        if (db is not null && _turns.Remove(db, out var turn))
        {
            turn.Dispose();
        }
    }
}
