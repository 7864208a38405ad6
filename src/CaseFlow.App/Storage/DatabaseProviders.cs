using System.Diagnostics;
using CaseFlow.App.Storage.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CaseFlow.App.Storage;

/// <summary>Tells Entity Framework which database it talks to, and where that database's migrations are.</summary>
public static class DatabaseProviders
{
    private const int CommandTimeoutInSeconds = 30;
    private const int PreparedStatements = 200;

    /// <summary>Configures a context; the drivers' own retrying stays off, since the dispatcher repeats whole commands.</summary>
    public static DbContextOptionsBuilder UseDatabase(this DbContextOptionsBuilder options, DatabaseProvider provider, string connectionString) =>
        provider switch
        {
            DatabaseProvider.Sqlite => options
                .UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(MigrationsOf(provider)).CommandTimeout(CommandTimeoutInSeconds))
                .ReplaceService<IDatabase, RowDatabase>()
                .AddInterceptors(SqlitePragmas.Instance),
            DatabaseProvider.SqlServer => options
                .UseSqlServer(connectionString, server => server.MigrationsAssembly(MigrationsOf(provider)).CommandTimeout(CommandTimeoutInSeconds)),
            DatabaseProvider.PostgreSql => options
                .UseNpgsql(
                    WithPreparedStatements(connectionString),
                    server => server.MigrationsAssembly(MigrationsOf(provider)).CommandTimeout(CommandTimeoutInSeconds))
                .ReplaceService<IDatabase, RowDatabase>()
                .AddInterceptors(PlannedOnce.Instance),
            _ => throw new UnreachableException($"Unknown provider {provider}."),
        };

    /// <summary>A database in memory, of this release's shape and without migrations; see <see cref="Past.MemoryDatabase"/>.</summary>
    internal static DbContextOptionsBuilder UseMemory(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString);

    /// <summary>
    /// Statements that come again stay prepared on their connection, so that PostgreSQL plans them once; a connection string that
    /// names <c>Max Auto Prepare</c> itself is left as it is (0 behind a pooler that shares connections between transactions). Nothing of
    /// ours changes its session, so none has to be put back when it returns to the pool.
    /// </summary>
    public static string WithPreparedStatements(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!settings.ShouldSerialize("Max Auto Prepare"))
        {
            settings.MaxAutoPrepare = PreparedStatements;
            settings.AutoPrepareMinUsages = 2;
        }

        settings.NoResetOnClose = true;
        return settings.ConnectionString;
    }

    internal static DatabaseProvider Provider(this DbContext db) =>
        db.Database.IsSqlite() ? DatabaseProvider.Sqlite
        : db.Database.IsNpgsql() ? DatabaseProvider.PostgreSql
        : DatabaseProvider.SqlServer;

    private static string MigrationsOf(DatabaseProvider provider) => $"CaseFlow.Migrations.{provider}";
}
