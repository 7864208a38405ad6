using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>Notes what a step sends to the database, and does as little as it can while the step is being timed.</summary>
internal sealed class StatementRecorder : DbCommandInterceptor
{
    private readonly AsyncLocal<List<Noted>?> _current = new();

    /// <summary>Notes from here on, in what follows this call.</summary>
    public List<Noted> Begin() => _current.Value = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return new(result);
    }

    private void Note(DbCommand command) => _current.Value?.Add(new(command.CommandText, [.. command.Parameters.Cast<DbParameter>()]));
}

/// <summary>What was sent: each command has parameters of its own, so that these stay as they were.</summary>
internal sealed record Noted(string Text, IReadOnlyList<DbParameter> Parameters);
