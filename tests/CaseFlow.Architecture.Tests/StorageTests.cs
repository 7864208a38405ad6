using System.Reflection;
using System.Text.RegularExpressions;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;

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

    /// <summary>Everything else reads through <c>Rows</c>, which asks who may see them.</summary>
    [Fact]
    public void Only_the_store_and_the_pipeline_hold_the_database() =>
        Rule.Holds(
            Room.App.GetTypes().Where(type => !InStoreOrPipeline(type)),
            type => type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Any(IsDatabase) ? type.FullName : null);

    [Theory]
    [InlineData("CaseFlow.Api")]
    [InlineData("CaseFlow.Web")]
    public void Fields_and_pages_never_touch_a_table(string room) =>
        Rule.Holds(
            CompiledRoom.TypesUsedBy(Assembly.Load(room)),
            type => type.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal) || type == typeof(CaseFlowDb).FullName
                ? $"{room} uses {type}"
                : null);

    private static bool InStoreOrPipeline(Type type) =>
        type.Namespace is { } name
        && (name.StartsWith("CaseFlow.App.Storage", StringComparison.Ordinal) || name.StartsWith("CaseFlow.App.Pipeline", StringComparison.Ordinal));

    private static bool IsDatabase(ParameterInfo parameter) => typeof(DbContext).IsAssignableFrom(parameter.ParameterType);

    [GeneratedRegex("""
        using\ (Microsoft\.Data\.|Npgsql|Microsoft\.EntityFrameworkCore\.(Sqlite|SqlServer))
        | \b(Use|Is)(Sqlite|Npgsql|SqlServer)\(
        | DatabaseProvider\.\w
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ProviderWords();
}
