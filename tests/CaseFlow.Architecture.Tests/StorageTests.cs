using System.Reflection;
using System.Text.RegularExpressions;
using CaseFlow.App.Storage;

namespace CaseFlow.Architecture.Tests;

public sealed partial class StorageTests
{
    private static IEnumerable<SourceFile> OutsideStorage =>
        Repository.CSharp("src").Where(file => !file.Path.StartsWith("src/CaseFlow.App/Storage/", StringComparison.Ordinal));

    [Fact]
    public void Only_storage_and_migrations_know_the_databases_apart() =>
        Rule.Holds(
            OutsideStorage,
            file => from line in file.Lines.Index()
                    where ProviderWords().IsMatch(line.Item)
                    select $"{file.Path}:{line.Index + 1}: {line.Item.Trim()}");

    /// <summary>Queries read them through <c>Rows</c>, which asks who may see them; projections write them.</summary>
    [Fact]
    public void Only_the_store_the_pipeline_and_projections_reach_for_rows_of_cases() =>
        Rule.Holds(
            from file in OutsideStorage
            where !file.Path.StartsWith("src/CaseFlow.App/Pipeline/", StringComparison.Ordinal)
            from Match table in Table().Matches(file.Text)
            select (file, Row: table.Groups[1].Value),
            table => ReferenceRows.Contains(table.Row)
                || table.file.Text.Contains("IProjection<", StringComparison.Ordinal)
                || (AccountRows.Contains(table.Row) && table.file.Path.StartsWith("src/CaseFlow.App/Accounts/", StringComparison.Ordinal))
                ? null
                : $"{table.file.Path} reaches for {table.Row}");

    [Theory]
    [InlineData("CaseFlow.Api")]
    [InlineData("CaseFlow.Web")]
    public void Fields_and_pages_never_touch_a_table(string room) =>
        Rule.Holds(
            CompiledRoom.TypesUsedBy(Assembly.Load(room)),
            type => type.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal) || type == typeof(CaseFlowDb).FullName
                ? $"{room} uses {type}"
                : null);

    private static HashSet<string> ReferenceRows { get; } = RowsOf("IReferenceRow");

    /// <summary>They belong to no case, and to nobody but the folder that keeps them.</summary>
    private static HashSet<string> AccountRows { get; } = RowsOf("IAccountRow");

    private static HashSet<string> RowsOf(string contract) =>
        [.. Room.App.GetTypes().Where(type => type.GetInterfaces().Any(face => face.Name == contract)).Select(type => type.Name)];

    [GeneratedRegex(@"\bSet<(\w+)>\(\)")]
    private static partial Regex Table();

    [GeneratedRegex("""
        using\ (Microsoft\.Data\.|Npgsql|Microsoft\.EntityFrameworkCore\.(Sqlite|SqlServer))
        | \b(Use|Is)(Sqlite|Npgsql|SqlServer)\(
        | DatabaseProvider\.\w
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ProviderWords();
}
