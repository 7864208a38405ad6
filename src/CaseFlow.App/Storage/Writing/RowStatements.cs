using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace CaseFlow.App.Storage.Writing;

/// <summary>The SQL that writes rows, the same on SQLite and PostgreSQL.</summary>
internal sealed class RowStatements(ModificationCommandBatchFactoryDependencies services)
{
    private readonly StringBuilder _text = new();
    private readonly IRelationalCommandBuilder _command = services.CommandBuilderFactory.Create();
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    /// <summary>A row that comes back with what the database has made up for it goes alone; nobody who writes an event asks for its position.</summary>
    public static bool IsAnswered(IReadOnlyModificationCommand row) =>
        row.Entries[0].EntityType.ClrType != typeof(EventRow) && row.ColumnModifications.Any(column => column.IsRead);

    /// <summary>Rows that one statement can write: new ones of one table, with the same columns, next to each other.</summary>
    public static IEnumerable<IReadOnlyList<IReadOnlyModificationCommand>> Together(IReadOnlyList<IReadOnlyModificationCommand> rows)
    {
        for (var first = 0; first < rows.Count;)
        {
            var next = first + 1;
            while (next < rows.Count && IsAlike(rows[first], rows[next]))
            {
                next++;
            }

            yield return [.. rows.Skip(first).Take(next - first)];
            first = next;
        }
    }

    public void Append(IReadOnlyList<IReadOnlyModificationCommand> rows)
    {
        switch (rows[0].EntityState)
        {
            case EntityState.Added:
                AppendInsert(rows);
                break;
            case EntityState.Modified:
                AppendUpdate(rows[0]);
                break;
            default:
                AppendDelete(rows[0]);
                break;
        }
    }

    public (IRelationalCommand Command, IReadOnlyDictionary<string, object?> Values) Build() => (_command.Append(_text.ToString()).Build(), _values);

    private static bool IsAlike(IReadOnlyModificationCommand one, IReadOnlyModificationCommand other) =>
        one.EntityState == EntityState.Added
        && other.EntityState == EntityState.Added
        && one.TableName == other.TableName
        && Written(one).Select(column => column.ColumnName).SequenceEqual(Written(other).Select(column => column.ColumnName), StringComparer.Ordinal);

    private static IEnumerable<IColumnModification> Written(IReadOnlyModificationCommand row) => row.ColumnModifications.Where(column => column.IsWrite);

    private void AppendInsert(IReadOnlyList<IReadOnlyModificationCommand> rows)
    {
        if (IsAnswered(rows[0]))
        {
            AddParameters(rows[0].ColumnModifications);
            services.UpdateSqlGenerator.AppendInsertOperation(_text, rows[0], 0, out _);
            return;
        }

        _text.Append("INSERT INTO ").Append(Table(rows[0])).Append(" (").AppendJoin(", ", Written(rows[0]).Select(Name)).Append(")\nVALUES ");
        _text.AppendJoin(",\n", rows.Select(row => $"({string.Join(", ", Written(row).Select(Value))})")).Append(";\n");
    }

    private void AppendUpdate(IReadOnlyModificationCommand row)
    {
        _text.Append("UPDATE ").Append(Table(row)).Append(" SET ").AppendJoin(", ", Written(row).Select(column => $"{Name(column)} = {Value(column)}"));
        AppendWhere(row);
    }

    private void AppendDelete(IReadOnlyModificationCommand row)
    {
        _text.Append("DELETE FROM ").Append(Table(row));
        AppendWhere(row);
    }

    private void AppendWhere(IReadOnlyModificationCommand row) =>
        _text.Append("\nWHERE ").AppendJoin(" AND ", row.ColumnModifications.Where(column => column.IsCondition).Select(Condition)).Append(";\n");

    private string Condition(IColumnModification column) =>
        column.OriginalValue is null ? $"{Name(column)} IS NULL" : $"{Name(column)} = {Parameter(column, column.OriginalParameterName!, column.OriginalValue)}";

    private string Value(IColumnModification column) => Parameter(column, column.ParameterName!, column.Value);

    private string Parameter(IColumnModification column, string name, object? value)
    {
        _command.AddParameter(name, services.SqlGenerationHelper.GenerateParameterName(name), column.TypeMapping!, column.IsNullable);
        _values.Add(name, value);
        return services.SqlGenerationHelper.GenerateParameterNamePlaceholder(name);
    }

    private void AddParameters(IReadOnlyList<IColumnModification> columns)
    {
        foreach (var column in columns.Where(column => column.UseCurrentValueParameter))
        {
            Parameter(column, column.ParameterName!, column.Value);
        }
    }

    private string Name(IColumnModification column) => services.SqlGenerationHelper.DelimitIdentifier(column.ColumnName);

    private string Table(IReadOnlyModificationCommand row) => services.SqlGenerationHelper.DelimitIdentifier(row.TableName, row.Schema);
}
