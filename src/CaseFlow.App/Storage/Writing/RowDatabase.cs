using System.Collections.Concurrent;
using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace CaseFlow.App.Storage.Writing;

/// <summary>
/// Writes what a command has changed in one round trip. Each row must be met once, or the command has decided by what another one has
/// changed since.
/// </summary>
/// <remarks>
/// Entity Framework by itself plans each save anew and writes a statement for each row. Here a save that looks like an earlier one takes
/// that one's statements. Rows that are written outside a command's transaction, need an answer or take the place of others go Entity Framework's way.
/// </remarks>
internal sealed class RowDatabase(
    DatabaseDependencies services,
    RelationalDatabaseDependencies relational,
    IRelationalCommandBuilderFactory builders,
    ISqlGenerationHelper sql,
    ICurrentDbContext current,
    IRelationalCommandDiagnosticsLogger logger)
    : RelationalDatabase(services, relational)
{
    /// <summary>Where the model keeps them.</summary>
    internal const string Annotation = "CaseFlow:RowCommands";

    /// <summary>Saves that look different, for which statements are kept.</summary>
    private const int MaxKept = 500;

    /// <summary>Saves of more rows, as imports make them, hardly come again alike, and their statements are long.</summary>
    private const int MostRowsOfKept = 100;

    /// <summary>Below what the driver takes in one command, 65,535.</summary>
    private const int MaxParameters = 30_000;

    /// <summary>SQLite looks through all of a command's parameters for each one of each statement, and has no way to go.</summary>
    private const int MaxParametersOfSqlite = 600;

    private readonly int _maxParameters = current.Context.Provider() == DatabaseProvider.Sqlite ? MaxParametersOfSqlite : MaxParameters;

    private IRelationalConnection Connection => RelationalDependencies.Connection;

    public override async Task<int> SaveChangesAsync(IList<IUpdateEntry> entries, CancellationToken cancellationToken = default)
    {
        var changes = entries.Select(entry => RowChange.Of(entry, RowTable.Of(entry.EntityType, sql))).Where(change => change.IsWorthWriting).ToList();
        if (Connection.CurrentTransaction is null || changes.Exists(change => change.IsSpecial))
        {
            return await base.SaveChangesAsync(entries, cancellationToken);
        }

        foreach (var together in InCommands(changes))
        {
            await WriteAsync(together, cancellationToken);
        }

        return entries.Count;
    }

    private IEnumerable<List<RowChange>> InCommands(List<RowChange> changes)
    {
        var (together, parameters) = (new List<RowChange>(changes.Count), 0);
        var inTurn = changes.OrderBy(change => change.Turn).ThenBy(change => change.Rank).ThenBy(change => change.Table.Name, StringComparer.Ordinal);
        foreach (var change in inTurn)
        {
            if (parameters + change.Table.Columns.Count > _maxParameters)
            {
                yield return together;
                (together, parameters) = ([], 0);
            }

            together.Add(change);
            parameters += change.Table.Columns.Count;
        }

        if (together.Count > 0)
        {
            yield return together;
        }
    }

    private async Task WriteAsync(List<RowChange> changes, CancellationToken cancellation)
    {
        var command = Connection.RentCommand();
        try
        {
            command.PopulateFrom(CommandFor(changes));
            var values = ValuesOf(changes, command.Parameters);
            var met = await command.ExecuteNonQueryAsync(
                new(Connection, values, readerColumns: null, current.Context, logger, CommandSource.SaveChanges), cancellation);
            if (met != changes.Count)
            {
                throw new DbUpdateConcurrencyException(
                    $"Expected to write {changes.Count} rows, but {met} were as they had been read.", [.. changes.Select(change => change.Entry)]);
            }
        }
        catch (DbException exception)
        {
            throw new DbUpdateException(
                "The database did not take the rows of a command.", exception, [.. changes.Select(change => change.Entry)]);
        }
        finally
        {
            Connection.ReturnCommand(command);
        }
    }

    private IRelationalCommand CommandFor(List<RowChange> changes)
    {
        if (changes.Count > MostRowsOfKept)
        {
            return Build(changes);
        }

        var kept = current.Context.Model.GetOrAddRuntimeAnnotationValue(
            Annotation, static _ => new ConcurrentDictionary<string, IRelationalCommand>(StringComparer.Ordinal), 0);
        var shape = ShapeOf(changes);
        if (kept.TryGetValue(shape, out var known))
        {
            return known;
        }

        var built = Build(changes);
        return kept.Count < MaxKept ? kept.GetOrAdd(shape, built) : built;
    }

    private IRelationalCommand Build(List<RowChange> changes) => new RowStatements(builders.Create(), sql).Build(changes);

    private static string ShapeOf(List<RowChange> changes)
    {
        var shape = new StringBuilder(changes.Count * 24);
        foreach (var change in changes)
        {
            shape.Append(change.Table.Name).Append((char)change.State).Append((char)change.Turn)
                .Append(change.Written).Append(' ').Append(change.Found).Append(' ').Append(change.Empty);
        }

        return shape.ToString();
    }

    private static Dictionary<string, object?> ValuesOf(List<RowChange> changes, IReadOnlyList<IRelationalParameter> parameters)
    {
        var values = new List<object?>(parameters.Count);
        foreach (var change in changes)
        {
            change.AddValuesTo(values);
        }

        var named = new Dictionary<string, object?>(parameters.Count, StringComparer.Ordinal);
        for (var index = 0; index < parameters.Count; index++)
        {
            named.Add(parameters[index].InvariantName, values[index]);
        }

        return named;
    }
}
