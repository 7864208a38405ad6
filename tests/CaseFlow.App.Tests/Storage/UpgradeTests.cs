using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CaseFlow.App.Tests.Storage;

/// <summary>Servers of the release before go on while a migration runs and after it, unless it says that they may not.</summary>
public sealed class UpgradeTests
{
    /// <summary>Migrations of before the first release are nobody's past.</summary>
    private const string FirstRelease = "20261201";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public void A_migration_that_older_servers_would_trip_over_raises_the_minimum(DatabaseProvider provider)
    {
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseDatabase(provider, provider == DatabaseProvider.Sqlite ? "Data Source=:memory:" : "Server=localhost");
        using var db = new CaseFlowDb(options.Options);
        var assembly = db.GetService<IMigrationsAssembly>();

        Assert.NotEmpty(assembly.Migrations);
        Assert.All(
            assembly.Migrations.Where(migration => string.CompareOrdinal(migration.Key, FirstRelease) >= 0),
            migration => Assert.True(Suits(assembly.CreateMigration(migration.Value, db.Database.ProviderName!).UpOperations), migration.Key));
    }

    [Fact]
    public void New_tables_indexes_and_columns_that_may_be_left_out_suit_them() => Assert.True(Suits(
    [
        new CreateTableOperation { Name = "Later" },
        new CreateIndexOperation { Name = "IX_Later", Table = "Tasks", Columns = ["Later"] },
        new AddColumnOperation { Name = "Later", Table = "Tasks", IsNullable = true },
        new AddColumnOperation { Name = "Number", Table = "Tasks", DefaultValue = 0 },
    ]));

    public static TheoryData<MigrationOperation> Upsetting =>
    [
        new DropColumnOperation { Name = "Name", Table = "Tasks" },
        new RenameColumnOperation { Name = "Name", Table = "Tasks", NewName = "Title" },
        new AlterColumnOperation { Name = "Name", Table = "Tasks" },
        new DropTableOperation { Name = "Tasks" },
        new RenameTableOperation { Name = "Tasks", NewName = "Work" },
        new AddColumnOperation { Name = "Later", Table = "Tasks" },
        new CreateIndexOperation { Name = "IX_Name", Table = "Tasks", Columns = ["Name"], IsUnique = true },
    ];

    [Theory, MemberData(nameof(Upsetting))]
    public void What_upsets_them_needs_a_higher_minimum(MigrationOperation operation)
    {
        Assert.False(Suits([operation]));
        var raise = new UpdateDataOperation { Table = "Settings", KeyColumns = ["Name"], KeyValues = new object[,] { { Release.Minimum } } };
        Assert.True(Suits([operation, raise]));
    }

    private static bool Suits(IReadOnlyList<MigrationOperation> operations) =>
        operations.All(operation => IsAddition(operation, operations)) || operations.OfType<UpdateDataOperation>().Any(RaisesTheMinimum);

    private static bool RaisesTheMinimum(UpdateDataOperation update) =>
        update.Table == "Settings" && update.KeyValues.Cast<object>().Contains(Release.Minimum);

    private static bool IsAddition(MigrationOperation operation, IEnumerable<MigrationOperation> all) => operation switch
    {
        CreateTableOperation or InsertDataOperation or DropIndexOperation => true,
        AddColumnOperation column => column.IsNullable || column.DefaultValue is not null || column.DefaultValueSql is not null,
        CreateIndexOperation index => !index.IsUnique || all.OfType<CreateTableOperation>().Any(table => table.Name == index.Table),
        _ => false,
    };
}
