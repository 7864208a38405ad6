using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>The command <c>caseflow rebuild</c>: empties the read rows and fills them again from the journal, in one transaction.</summary>
/// <remarks>Meant for a quiet database: a command that runs meanwhile may have to be repeated by its host.</remarks>
internal sealed class Rebuild(CaseFlowDb db, WriteTransaction transaction, JournalReplay replay)
{
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

        var replayed = await replay.RunAsync(db, cancellation);
        await writing.CommitAsync(cancellation);
        return replayed;
    }

    private Task<int> EmptyAsync<TRow>(CancellationToken cancellation)
        where TRow : class =>
        db.Set<TRow>().ExecuteDeleteAsync(cancellation);
}
