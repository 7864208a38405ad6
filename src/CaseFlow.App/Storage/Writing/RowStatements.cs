using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaseFlow.App.Storage.Writing;

/// <summary>Builds the SQL that writes rows, the same on SQLite and PostgreSQL: new rows of one table, next to each other, in one statement.</summary>
internal sealed class RowStatements(IRelationalCommandBuilder command, ISqlGenerationHelper sql)
{
    private readonly StringBuilder _text = new();
    private int _parameters;

    public IRelationalCommand Build(IReadOnlyList<RowChange> changes)
    {
        for (var first = 0; first < changes.Count;)
        {
            var next = first + 1;
            while (next < changes.Count && changes[first].GoesWith(changes[next]))
            {
                next++;
            }

            Append(changes[first], rows: next - first);
            first = next;
        }

        return command.Append(_text.ToString()).Build();
    }

    private void Append(RowChange change, int rows)
    {
        switch (change.State)
        {
            case EntityState.Added:
                AppendInsert(change, rows);
                break;
            case EntityState.Modified:
                _text.Append("UPDATE ").Append(change.Table.Name).Append(" SET ")
                    .AppendJoin(", ", change.WrittenColumns().Select(column => $"{column.Name} = {Parameter(column)}"));
                AppendWhere(change);
                break;
            default:
                _text.Append("DELETE FROM ").Append(change.Table.Name);
                AppendWhere(change);
                break;
        }
    }

    private void AppendInsert(RowChange change, int rows)
    {
        _text.Append("INSERT INTO ").Append(change.Table.Name)
            .Append(" (").AppendJoin(", ", change.WrittenColumns().Select(column => column.Name)).Append(")\nVALUES ");
        _text.AppendJoin(",\n", Enumerable.Range(0, rows).Select(_ => $"({string.Join(", ", change.WrittenColumns().Select(Parameter))})")).Append(";\n");
    }

    private void AppendWhere(RowChange change) =>
        _text.Append("\nWHERE ").AppendJoin(" AND ", change.FindingColumns().Select(Condition)).Append(";\n");

    private string Condition((RowColumn Column, bool IsEmpty) found) =>
        found.IsEmpty ? $"{found.Column.Name} IS NULL" : $"{found.Column.Name} = {Parameter(found.Column)}";

    private string Parameter(RowColumn column)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"p{_parameters++}");
        command.AddParameter(name, sql.GenerateParameterName(name), column.Mapping, column.Property.IsNullable);
        return sql.GenerateParameterNamePlaceholder(name);
    }
}
