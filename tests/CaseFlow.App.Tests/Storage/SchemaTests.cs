using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
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

    [Fact]
    public void SQL_Server_orders_events_by_position_and_cases_by_nothing()
    {
        using var db = Offline(DatabaseProvider.SqlServer);

        var script = db.Database.GenerateCreateScript();

        Assert.Contains("CREATE CLUSTERED INDEX [IX_Events_Position] ON [Events] ([Position])", script, StringComparison.Ordinal);
        Assert.Contains("CONSTRAINT [PK_Events] PRIMARY KEY NONCLUSTERED ([CaseId], [Position])", script, StringComparison.Ordinal);
    }

    private static CaseFlowDb Offline(DatabaseProvider provider)
    {
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseDatabase(provider, provider == DatabaseProvider.Sqlite ? "Data Source=:memory:" : "Server=localhost");
        return new CaseFlowDb(options.Options);
    }
}
