using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>The command <c>caseflow rebuild</c>: empties the read rows and fills them again from the journal, in one transaction.</summary>
/// <remarks>Meant for a quiet database: a command that runs meanwhile may have to be repeated by its host.</remarks>
internal sealed class Rebuild(
    CaseFlowDb db, WriteTransaction transaction, EventTypes types, EventRoutes routes, IServiceProvider services)
{
    // few, because the events of imports are long
    private const int BatchSize = 200;

    private static readonly MethodInfo EmptyTable = typeof(Rebuild).GetMethod(nameof(EmptyAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>Replays the whole journal; live readers see the old rows until it is done.</summary>
    /// <returns>How many events were replayed.</returns>
    public async Task<long> RunAsync(CancellationToken cancellation)
    {
        await using var writing = await transaction.BeginAsync(cancellation);
        foreach (var table in db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IReadRow))))
        {
            await (Task)EmptyTable.MakeGenericMethod(table.ClrType).Invoke(this, [cancellation])!;
        }

        var replayed = await ReplayAsync(cancellation);
        await writing.CommitAsync(cancellation);
        return replayed;
    }

    private async Task<long> ReplayAsync(CancellationToken cancellation)
    {
        var replayed = 0L;
        var command = Guid.Empty;
        var position = 0L;
        while (await NextAsync(position, cancellation) is [.., var last] batch)
        {
            foreach (var row in batch)
            {
                if (row.CommandId != command)
                {
                    // as it was live: a command's projections see what earlier commands saved
                    await SaveAsync(cancellation);
                    command = row.CommandId;
                }

                await routes.ProjectAsync(services, ToRecorded(row), db, cancellation);
                replayed++;
            }

            position = last.Position;
        }

        await SaveAsync(cancellation);
        return replayed;
    }

    private Task<List<EventRow>> NextAsync(long position, CancellationToken cancellation) => db.Events.AsNoTracking()
        .Where(row => row.Position > position)
        .OrderBy(row => row.Position)
        .Take(BatchSize)
        .ToListAsync(cancellation);

    private Recorded<object> ToRecorded(EventRow row) =>
        new(row.CaseId, row.StreamId, row.Version, types.Read(row.Type, row.Body), row.At, row.RecordedAt, row.Actor);

    private async Task SaveAsync(CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private Task<int> EmptyAsync<TRow>(CancellationToken cancellation)
        where TRow : class =>
        db.Set<TRow>().ExecuteDeleteAsync(cancellation);
}
