using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>Notes what a step writes, statement by statement, with its values.</summary>
internal sealed partial class StatementRecorder : DbCommandInterceptor
{
    private readonly AsyncLocal<List<Statement>?> _current = new();

    /// <summary>Notes from here on, in what follows this call.</summary>
    public List<Statement> Begin() => _current.Value = [];

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

    private void Note(DbCommand command)
    {
        if (_current.Value is not { } statements || !Writes().IsMatch(command.CommandText))
        {
            return;
        }

        var values = command.Parameters.Cast<DbParameter>().ToDictionary(parameter => parameter.ParameterName.TrimStart('@'), parameter => parameter.Value);
        foreach (var text in command.CommandText.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Writes().IsMatch(text))
            {
                var names = Parameters().Matches(text).Select(match => match.Groups[1].Value).Distinct();
                statements.Add(new(text.TrimEnd(';'), [.. names.Select(name => (name, values[name]))]));
            }
        }
    }

    [GeneratedRegex(@"^\s*(SET [^;]*;\s*)?(INSERT|UPDATE|DELETE|MERGE)\b")]
    private static partial Regex Writes();

    [GeneratedRegex(@"@(\w+)")]
    private static partial Regex Parameters();
}

/// <summary>A statement that writes.</summary>
/// <param name="Text">Its SQL.</param>
/// <param name="Values">Its parameters.</param>
internal sealed record Statement(string Text, IReadOnlyList<(string Name, object? Value)> Values);
