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

    private static IEnumerable<IProperty> Columns => Model.GetEntityTypes().Where(type => !type.IsMappedToJson()).SelectMany(type => type.GetProperties());

    private static IModel ModelOf()
    {
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseDatabase(DatabaseProvider.SqlServer, "Server=localhost");
        using var db = new CaseFlowDb(options.Options);
        return db.GetService<IDesignTimeModel>().Model;
    }
}
