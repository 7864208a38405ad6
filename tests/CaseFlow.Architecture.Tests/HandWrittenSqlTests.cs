using System.Text.RegularExpressions;

namespace CaseFlow.Architecture.Tests;

/// <summary>A text that goes to SQL Server is read by its parser in a test, so none may go where that test does not look.</summary>
public sealed partial class HandWrittenSqlTests
{
    /// <summary>Who else writes SQL, and why no text for SQL Server goes unread there.</summary>
    private static Dictionary<string, string> Others { get; } = new()
    {
        ["src/CaseFlow.App/Storage/Pumps/ClaimStatement.cs"] = "made for each kind of leased row; a test reads all of them",
        ["src/CaseFlow.App/Storage/Pumps/DatabaseClock.cs"] = "part of such a statement",
        ["src/CaseFlow.App/Storage/PlannedOnce.cs"] = "added to PostgreSQL alone",
        ["src/CaseFlow.App/Storage/SqlitePragmas.cs"] = "added to SQLite alone",
        ["src/CaseFlow.App/Storage/Backups/SqliteFile.cs"] = "asks SQLite's own connection",
    };

    [Fact]
    public void Whoever_writes_SQL_says_for_which_database() =>
        Rule.Holds(
            from file in Repository.CSharp("src")
            from line in file.Lines.Index()
            where Sent().IsMatch(line.Item)
            select (file.Path, Number: line.Index + 1, Text: line.Item.Trim()),
            line => Others.ContainsKey(line.Path) || Named().IsMatch(line.Text)
                ? null
                : $"{line.Path}:{line.Number}: expected a SqlText, but it is {line.Text}");

    [Fact]
    public void Every_exception_still_writes_SQL() =>
        Rule.Holds(
            Others.Keys,
            path => Repository.CSharp("src").Any(file => file.Path == path && file.Lines.Any(line => Sent().IsMatch(line))) ? null : path);

    [GeneratedRegex(@"\b(FromSql|SqlQuery|ExecuteSql)\w*\s*[<(]|\bCommandText = |\bnew (SqlCommand|SqlFragmentExpression)\(|\bDbBatchCommand\b")]
    private static partial Regex Sent();

    [GeneratedRegex(@"\b(FromSql|SqlQuery|ExecuteSql)\w*(<\w+>)?\(\w+\.For\(\w+\)")]
    private static partial Regex Named();
}
