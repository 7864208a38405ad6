using CaseFlow.App.Access;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>Fills the read rows of a database from the events that it holds, as the commands once did.</summary>
internal sealed class JournalReplay(EventTypes types, EventRoutes routes, IServiceProvider services)
{
    // few, because the events of imports are long
    private const int BatchSize = 200;

    /// <summary>Takes every event in its order and saves after each command; the tables of read rows must be empty.</summary>
    /// <returns>How many events were replayed.</returns>
    public async Task<long> RunAsync(CaseFlowDb db, CancellationToken cancellation)
    {
        var replayed = 0L;
        var command = Guid.Empty;
        var position = 0L;
        while (await NextAsync(db, position, cancellation) is [.., var last] batch)
        {
            foreach (var row in batch)
            {
                if (row.CommandId != command)
                {
                    // as it was live: a command's projections see what earlier commands saved
                    await SaveAsync(db, cancellation);
                    command = row.CommandId;
                }

                var recorded = ToRecorded(row);
                await routes.ProjectAsync(services, recorded, db, cancellation);
                await ScopeAsync(db, row, EventScopes.Of(recorded), cancellation);
                replayed++;
            }

            position = last.Position;
        }

        await SaveAsync(db, cancellation);
        return replayed;
    }

    private static Task<List<EventRow>> NextAsync(CaseFlowDb db, long position, CancellationToken cancellation) => db.Events.AsNoTracking()
        .Where(row => row.Position > position)
        .OrderBy(row => row.Position)
        .Take(BatchSize)
        .ToListAsync(cancellation);

    private Recorded<object> ToRecorded(EventRow row) =>
        new(row.CaseId, row.StreamId, row.Version, types.Read(row.Type, row.Body), row.At, row.RecordedAt, row.Actor);

    // who may read an event follows from it, so it is found again, too
    private static async Task ScopeAsync(CaseFlowDb db, EventRow row, Guid? scope, CancellationToken cancellation)
    {
        if (row.ScopeId != scope)
        {
            await db.Events.Where(stored => stored.CaseId == row.CaseId && stored.Position == row.Position)
                .ExecuteUpdateAsync(update => update.SetProperty(stored => stored.ScopeId, scope), cancellation);
        }
    }

    private static async Task SaveAsync(CaseFlowDb db, CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }
}
