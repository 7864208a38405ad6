using System.Reflection;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Storage.Pumps;
using CaseFlow.App.Storage.Timers;
using CaseFlow.Testing.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Storage;

/// <summary>What is said to SQL Server in its own words, all of it: an architecture rule lets no other text through to a database.</summary>
public sealed class HandWrittenSqlTests
{
    private static IReadOnlyList<(string Name, SqlText Text)> Texts { get; } =
    [
        .. from type in typeof(SqlText).Assembly.GetTypes()
           where !type.ContainsGenericParameters
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where field.FieldType == typeof(SqlText)
           select ($"{type.Name}.{field.Name}", (SqlText)field.GetValue(null)!),
    ];

    private static IReadOnlyDictionary<Type, Func<CaseFlowDb, string>> Claims { get; } = new Dictionary<Type, Func<CaseFlowDb, string>>
    {
        [typeof(OutboxRow)] = db => ClaimOf<OutboxRow>(db, (_, rows) => rows.Where(row => row.SentAt == null)),
        [typeof(TimerRow)] = db => ClaimOf<TimerRow>(db, (inner, rows) => TimerPump.DueAt(DateTimeOffset.UnixEpoch, inner, rows)),
    };

    [Fact]
    public void SQL_Server_can_parse_each_text_and_knows_what_it_names()
    {
        var written = Texts.Where(text => text.Text.SqlServer is not null).ToList();

        Assert.True(written.Count > 3, $"{written.Count} texts were found.");
        Assert.All(written, text => Assert.Empty(SqlServerScript.Parse(text.Text.SqlServer!).Errors));
        Assert.Empty(SqlServerModel.FaultsIn(written.Select(text => text.Text.SqlServer!)));
    }

    [Fact]
    public void Each_text_is_for_some_database() => Assert.All(
        Texts, text => Assert.True((text.Text.Sqlite ?? text.Text.PostgreSql ?? text.Text.SqlServer) is not null, text.Name));

    [Fact]
    public void SQL_Server_passes_over_locked_rows_of_each_kind_and_knows_how()
    {
        using var db = OfflineSqlServer.Open();
        var kinds = db.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => type.IsAssignableTo(typeof(ILeasedRow)));
        var statements = Claims.Values.Select(claim => claim(db)).ToList();

        Assert.Equal(kinds.Order(ByName), Claims.Keys.Order(ByName));
        Assert.All(statements, statement =>
        {
            Assert.Contains("WITH (UPDLOCK, READPAST, ROWLOCK)", statement, StringComparison.Ordinal);
            Assert.Empty(SqlServerScript.Parse(statement).Errors);
        });
        Assert.Empty(SqlServerModel.FaultsIn(statements));
    }

    [Theory]
    [InlineData("SELECT [Nobody] FROM [Outbox]")]
    [InlineData("UPDATE [held] SET [Nobody] = 1 FROM [Outbox] AS [held]")]
    [InlineData("SELECT COUNT(*) FROM [Nowhere]")]
    public void A_table_or_a_column_that_is_not_there_would_be_found(string statement)
    {
        Assert.Empty(SqlServerScript.Parse(statement).Errors);
        Assert.NotEmpty(SqlServerModel.FaultsIn([statement]));
    }

    private static Comparer<Type> ByName { get; } = Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name));

    private static string ClaimOf<TRow>(CaseFlowDb db, Due<TRow> due)
        where TRow : class, ILeasedRow
    {
        var free = Lease.Free(due(db, ClaimStatement.RowsOf<TRow>(db)), db).OrderBy(row => row.DueAt).Take(5);
        return ClaimStatement.Lease(db, free, Guid.Empty).ToQueryString();
    }
}
