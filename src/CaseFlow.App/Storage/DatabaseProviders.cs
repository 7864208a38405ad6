using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>Tells Entity Framework which database it talks to, and where that database's migrations are.</summary>
public static class DatabaseProviders
{
    private const int CommandTimeoutInSeconds = 30;

    /// <summary>Configures a context; the drivers' own retrying stays off, since the dispatcher repeats whole commands.</summary>
    public static DbContextOptionsBuilder UseDatabase(this DbContextOptionsBuilder options, DatabaseProvider provider, string connectionString) =>
        provider switch
        {
            DatabaseProvider.Sqlite => options
                .UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(MigrationsOf(provider)).CommandTimeout(CommandTimeoutInSeconds))
                .AddInterceptors(SqlitePragmas.Instance),
            DatabaseProvider.SqlServer => options
                .UseSqlServer(connectionString, server => server.MigrationsAssembly(MigrationsOf(provider)).CommandTimeout(CommandTimeoutInSeconds)),
            DatabaseProvider.PostgreSql => options
                .UseNpgsql(connectionString, server => server.MigrationsAssembly(MigrationsOf(provider)).CommandTimeout(CommandTimeoutInSeconds)),
            _ => throw new UnreachableException($"Unknown provider {provider}."),
        };

    internal static DatabaseProvider Provider(this DbContext db) =>
        db.Database.IsSqlite() ? DatabaseProvider.Sqlite
        : db.Database.IsNpgsql() ? DatabaseProvider.PostgreSql
        : DatabaseProvider.SqlServer;

    private static string MigrationsOf(DatabaseProvider provider) => $"CaseFlow.Migrations.{provider}";
}
