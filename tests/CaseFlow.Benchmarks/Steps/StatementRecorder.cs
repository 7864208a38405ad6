using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>Notes what each transaction writes.</summary>
internal sealed class StatementRecorder : DbCommandInterceptor
{
    private readonly ConcurrentDictionary<Guid, List<Noted>> _transactions = [];

    /// <summary>What was noted since the last time, one for each transaction.</summary>
    public IReadOnlyList<IReadOnlyList<Noted>> Take()
    {
        IReadOnlyList<IReadOnlyList<Noted>> taken = [.. _transactions.Values];
        _transactions.Clear();
        return taken;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Note(command, eventData.Context);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(command, eventData.Context);
        return new(result);
    }

    private void Note(DbCommand command, DbContext? db)
    {
        if (db?.Database.CurrentTransaction is { } transaction)
        {
            _transactions.GetOrAdd(transaction.TransactionId, _ => []).Add(new(command.CommandText, [.. command.Parameters.Cast<DbParameter>()]));
        }
    }
}

/// <summary>What was sent: each command has parameters of its own, so that these stay as they were.</summary>
internal sealed record Noted(string Text, IReadOnlyList<DbParameter> Parameters);
