using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace CaseFlow.App.Storage.Writing;

/// <summary>
/// Writes what a command has changed in one round trip: new rows of one table in one statement, then the changes and removals. Each row
/// must be met once, or the command has decided by what another one has changed since.
/// </summary>
/// <remarks>Entity Framework by itself writes a statement for each row, which SQLite parses anew each time and PostgreSQL plans anew.</remarks>
internal sealed class RowBatch(ModificationCommandBatchFactoryDependencies services) : ModificationCommandBatch
{
    /// <summary>Below what the drivers take in one statement: SQLite 32,766, PostgreSQL 65,535.</summary>
    private const int MaxParameters = 30_000;

    private readonly List<IReadOnlyModificationCommand> _rows = [];
    private int _parameters;
    private bool _moreExpected;

    public override IReadOnlyList<IReadOnlyModificationCommand> ModificationCommands => _rows;

    public override bool AreMoreBatchesExpected => _moreExpected;

    private bool IsAnswered => RowStatements.IsAnswered(_rows[0]);

    public override bool RequiresTransaction => _rows.Count > 1;

    public override bool TryAddCommand(IReadOnlyModificationCommand modificationCommand)
    {
        var parameters = modificationCommand.ColumnModifications.Count;
        if (_rows.Count > 0 && (_parameters + parameters > MaxParameters || IsAnswered || RowStatements.IsAnswered(modificationCommand)))
        {
            return false;
        }

        _rows.Add(modificationCommand);
        _parameters += parameters;
        return true;
    }

    public override void Complete(bool moreBatchesExpected) => _moreExpected = moreBatchesExpected;

    public override void Execute(IRelationalConnection connection)
    {
        var (command, values) = Build();
        try
        {
            if (IsAnswered)
            {
                using var reader = command.ExecuteReader(With(connection, values));
                Take(reader.Read(), reader);
            }
            else
            {
                Check(command.ExecuteNonQuery(With(connection, values)));
            }
        }
        catch (DbException exception)
        {
            throw Failed(exception);
        }
    }

    public override async Task ExecuteAsync(IRelationalConnection connection, CancellationToken cancellationToken = default)
    {
        var (command, values) = Build();
        try
        {
            if (IsAnswered)
            {
                await using var reader = await command.ExecuteReaderAsync(With(connection, values), cancellationToken);
                Take(await reader.ReadAsync(cancellationToken), reader);
            }
            else
            {
                Check(await command.ExecuteNonQueryAsync(With(connection, values), cancellationToken));
            }
        }
        catch (DbException exception)
        {
            throw Failed(exception);
        }
    }

    private (IRelationalCommand Command, IReadOnlyDictionary<string, object?> Values) Build()
    {
        var text = new RowStatements(services);
        foreach (var rows in RowStatements.Together(_rows))
        {
            text.Append(rows);
        }

        return text.Build();
    }

    private RelationalCommandParameterObject With(IRelationalConnection connection, IReadOnlyDictionary<string, object?> values) =>
        new(connection, values, readerColumns: null, services.CurrentContext.Context, services.Logger, CommandSource.SaveChanges);

    private void Take(bool isThere, RelationalDataReader reader)
    {
        Check(isThere ? 1 : 0);
        _rows[0].PropagateResults(reader);
    }

    private void Check(int met)
    {
        if (met != _rows.Count)
        {
            throw new DbUpdateConcurrencyException(
                $"Expected to write {_rows.Count} rows, but {met} were as they had been read.", [.. _rows.SelectMany(row => row.Entries)]);
        }
    }

    private DbUpdateException Failed(DbException exception) =>
        new("The database did not take the rows of a command.", exception, [.. _rows.SelectMany(row => row.Entries)]);
}

/// <summary>Makes one for each <see cref="DbContext.SaveChangesAsync(CancellationToken)"/>, and more for very many rows.</summary>
internal sealed class RowBatches(ModificationCommandBatchFactoryDependencies services) : IModificationCommandBatchFactory
{
    public ModificationCommandBatch Create() => new RowBatch(services);
}
