using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaseFlow.App.Storage.Pumps;

/// <summary>The database's own clock, the one by which all its hosts agree. It can be read within queries only.</summary>
internal static class DatabaseClock
{
    /// <summary>So many whole seconds from now; the number is a constant.</summary>
    public static DateTimeOffset After(int seconds) => throw new UnreachableException($"Expected a query to read the clock {seconds} s ahead, but code did.");

    public static void AddTo(ModelBuilder builder, DatabaseProvider provider) => builder
        .HasDbFunction(typeof(DatabaseClock).GetMethod(nameof(After))!)
        .HasTranslation(arguments => new SqlFragmentExpression(
            Sql(provider, (int)((SqlConstantExpression)arguments[0]).Value!), typeof(DateTimeOffset), MappingOn(provider)));

    /// <summary>The same for a statement that is written by hand.</summary>
    public static string Sql(DatabaseProvider provider, int seconds) => provider switch
    {
        DatabaseProvider.Sqlite => $"(CAST(unixepoch('now', 'subsec') * 1000 AS INTEGER) + {seconds * 1_000})",
        DatabaseProvider.PostgreSql => $"(clock_timestamp() + interval '{seconds} seconds')",
        _ => $"DATEADD(second, {seconds}, SYSDATETIMEOFFSET())",
    };

    // SQLite compares no times, only the numbers that stand for them; elsewhere the column beside it tells
    private static RelationalTypeMapping? MappingOn(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite ? (RelationalTypeMapping)LongTypeMapping.Default.WithComposedConverter(new UnixMilliseconds()) : null;
}
