using System.Text.RegularExpressions;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>A statement that writes one row, as it would be written by hand.</summary>
/// <param name="Text">Its SQL.</param>
/// <param name="Values">Its parameters.</param>
internal sealed partial record Statement(string Text, IReadOnlyList<(string Name, object? Value)> Values)
{
    /// <summary>What a step wrote, row by row.</summary>
    public static List<Statement> Of(IEnumerable<Noted> step) => [.. step.SelectMany(Of)];

    private static IEnumerable<Statement> Of(Noted noted)
    {
        var values = noted.Parameters.ToDictionary(parameter => parameter.ParameterName.TrimStart('@'), parameter => parameter.Value);
        return
            from text in noted.Text.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            where Writes().IsMatch(text)
            from row in RowByRow(text.TrimEnd(';'))
            select Numbered(row, values);
    }

    private static IEnumerable<string> RowByRow(string text)
    {
        var rows = text.Split("\nVALUES ");
        return rows.Length == 1 ? [text] : rows[1].Split("),\n").Select(row => $"{rows[0]}\nVALUES {row.TrimEnd(')')})");
    }

    // by their places, so that the same statement with other values has the same text and stays prepared
    private static Statement Numbered(string text, Dictionary<string, object?> values)
    {
        var given = new List<(string, object?)>();
        var numbered = Parameters().Replace(text, match =>
        {
            given.Add(($"v{given.Count}", values[match.Groups[1].Value]));
            return $"@v{given.Count - 1}";
        });
        return new(numbered, given);
    }

    [GeneratedRegex(@"^\s*(SET [^;]*;\s*)?(INSERT|UPDATE|DELETE|MERGE)\b")]
    private static partial Regex Writes();

    [GeneratedRegex(@"@(\w+)")]
    private static partial Regex Parameters();
}
