using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Receipts;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.Testing;
using CaseFlow.Testing.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaseFlow.App.Tests.Storage;

public sealed class SchemaTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public void The_migrations_make_the_model(DatabaseProvider provider)
    {
        using var db = Offline(provider);

        Assert.False(db.Database.HasPendingModelChanges(), $"Run migrations/add.sh: the migrations of {provider} are behind the model.");
    }

    [Fact]
    public void SQL_Server_can_parse_every_statement_of_its_migrations()
    {
        using var db = Offline(DatabaseProvider.SqlServer);

        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains("CREATE TABLE [Events]", script, StringComparison.Ordinal);
        Assert.Empty(SqlServerScript.Parse(script).Errors);
    }

    [Fact]
    public void SQL_Server_can_parse_how_its_tables_are_spread()
    {
        var text = File.ReadAllText(Path.Combine(ShippedFiles.Folder, "../migrations/SPREADING.md"));

        var script = text.Split("```sql")[^1].Split("```")[0];

        Assert.Contains("CREATE PARTITION SCHEME", script, StringComparison.Ordinal);
        Assert.Empty(SqlServerScript.Parse(script).Errors);
    }

    [Fact]
    public void SQL_Server_accepts_the_tables_together()
    {
        using var db = Offline(DatabaseProvider.SqlServer);

        Assert.Empty(SqlServerScript.Parse(db.Database.GenerateCreateScript()).ModelFaults());
    }

    [Fact]
    public void A_table_that_SQL_Server_could_not_make_would_be_found()
    {
        const string script = "CREATE TABLE [A] ([Id] int NOT NULL PRIMARY KEY, [B] int REFERENCES [Missing]([Id]));";

        Assert.NotEmpty(SqlServerScript.Parse(script).ModelFaults());
        Assert.NotEmpty(SqlServerScript.Parse("SELECT * FROM [A] LIMIT 3").Errors);
    }

    /// <summary>What is not spread by case, or whose key does not begin with it, and why.</summary>
    private static Dictionary<string, string> NotLedByTheirCase { get; } = new()
    {
        ["DefinitionRow"] = "reference: read by every case",
        ["SettingRow"] = "reference: a fact about the whole database",
        ["ServingSpanRow"] = "reference: when hosts served, whatever the case",
        ["DataProtectionKey"] = "control: the hosts' own keys",
        ["CheckpointRow"] = "control: one chain over all streams, written by a pump",
        ["AccessStreamRow"] = "control: what one host has written, about any cases",
        ["AccessEntryRow"] = "control: an entry is about any cases",
        ["LeaseRenewalRow"] = "control: a pump's holding of rows of any cases",
        ["ReceiptRow"] = "its key has the case second: it is looked up by a command's id before the case is known",
    };

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public void Every_key_is_led_by_the_case_unless_there_is_a_reason(DatabaseProvider provider)
    {
        using var db = Offline(provider);
        var exceptions = db.Model.GetEntityTypes().Where(type => !IsOfAccounts(type) && !IsLedByCase(type, provider)).Select(type => type.ClrType.Name);

        Assert.Equal(NotLedByTheirCase.Keys.Order(StringComparer.Ordinal), exceptions.Order(StringComparer.Ordinal));
        Assert.All(
            [typeof(ReceiptRow), .. db.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => type.IsAssignableTo(typeof(ICaseRow)))],
            row => Assert.True(UniqueKeysOf(db.Model.FindEntityType(row)!, provider).All(key => key.Any(IsCase)), row.Name));
    }

    // accounts, sessions and tokens belong to no case, and lie together in one place
    private static bool IsOfAccounts(IEntityType type) =>
        type.ClrType.IsAssignableTo(typeof(IAccountRow))
        || type.ClrType.Namespace is { } home
            && (home.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal) || home.StartsWith("OpenIddict", StringComparison.Ordinal));

    private static bool IsLedByCase(IEntityType type, DatabaseProvider provider) => UniqueKeysOf(type, provider).All(key => IsCase(key[0]));

    // the events of SQLite have a number as their key, since only such a key counts by itself there
    private static IEnumerable<IReadOnlyList<IProperty>> UniqueKeysOf(IEntityType type, DatabaseProvider provider) =>
        type.GetKeys().Where(_ => provider != DatabaseProvider.Sqlite || type.ClrType != typeof(EventRow)).Select(key => key.Properties)
            .Concat(type.GetIndexes().Where(index => index.IsUnique).Select(index => index.Properties));

    private static bool IsCase(IProperty property) => property.Name == nameof(ICaseRow.CaseId);

    private static CaseFlowDb Offline(DatabaseProvider provider)
    {
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseDatabase(provider, provider == DatabaseProvider.Sqlite ? "Data Source=:memory:" : "Server=localhost");
        return new CaseFlowDb(options.Options);
    }
}
