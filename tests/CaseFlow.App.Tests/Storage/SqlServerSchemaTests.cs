using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseFlow.App.Tests.Storage;

public sealed class SqlServerSchemaTests
{
    private static readonly IModel Model = ModelOf();

    [Fact]
    public void Events_lie_by_position_receipts_by_time_and_other_rows_of_cases_as_they_come()
    {
        var tables = Model.GetEntityTypes().Where(type => type.FindProperty(nameof(ICaseRow.CaseId)) is not null).ToList();

        Assert.All(tables, table => Assert.False(table.FindPrimaryKey()!.IsClustered(), table.Name));
        Assert.Equal(
            ["EventRow: Position", "ReceiptRow: ExpiresAt"],
            from table in tables
            from index in table.GetIndexes()
            where index.IsClustered() == true
            orderby table.ClrType.Name
            select $"{table.ClrType.Name}: {string.Join(", ", index.Properties.Select(property => property.Name))}");
    }

    [Fact]
    public void Times_are_kept_to_the_millisecond() => Assert.All(
        Columns.Where(column => column.ClrType == typeof(DateTimeOffset) || column.ClrType == typeof(DateTimeOffset?)),
        column => Assert.Equal("datetimeoffset(3)", column.GetColumnType()));

    [Fact]
    public void All_text_compares_ordinally_lists_included()
    {
        var text = Columns.Where(column => column.GetColumnType().Contains("char", StringComparison.Ordinal)).ToList();

        Assert.Contains(text, column => column.ClrType != typeof(string));
        Assert.All(text, column => Assert.True(column.GetCollation() == "Latin1_General_100_BIN2", $"{column.DeclaringType.Name}.{column.Name}"));
    }

    /// <summary>SQL Server makes a longer key, too, and only warns: it refuses the rows.</summary>
    [Fact]
    public void No_key_is_longer_than_SQL_Server_keeps()
    {
        const int Clustered = 900, Other = 1_700;
        var tables = Model.GetEntityTypes().Where(type => !type.IsMappedToJson()).ToList();
        var keys = tables.SelectMany(table => table.GetKeys())
            .Select(key => (Table: key.DeclaringEntityType, key.Properties, Most: key.IsClustered() ?? key.IsPrimaryKey() ? Clustered : Other));
        var indexes = tables.SelectMany(table => table.GetIndexes())
            .Select(index => (Table: index.DeclaringEntityType, index.Properties, Most: index.IsClustered() == true ? Clustered : Other));

        Assert.Empty(
            from key in keys.Concat(indexes)
            let bytes = key.Properties.Sum(BytesOf)
            where bytes > key.Most
            select $"{key.Table.Name}({string.Join(", ", key.Properties.Select(property => property.Name))}): {bytes} bytes, at most {key.Most}");
    }

    // what is of fixed length has at most 16
    private static int BytesOf(IProperty column) =>
        !column.GetColumnType().Contains("char", StringComparison.Ordinal) && !column.GetColumnType().StartsWith("varbinary", StringComparison.Ordinal) ? 16
        : column.GetColumnType().Split('(', ')') is [var type, var length, ..] && int.TryParse(length, out var most)
            ? most * (type.StartsWith('n') ? 2 : 1)
        : int.MaxValue / 16;

    private static IEnumerable<IProperty> Columns => Model.GetEntityTypes().Where(type => !type.IsMappedToJson()).SelectMany(type => type.GetProperties());

    private static IModel ModelOf()
    {
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseDatabase(DatabaseProvider.SqlServer, "Server=localhost");
        using var db = new CaseFlowDb(options.Options);
        return db.GetService<IDesignTimeModel>().Model;
    }
}
