using System.Collections.Concurrent;
using CaseFlow.App.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaseFlow.Testing;

/// <summary>One migrated database per provider and process, of which each test gets a copy: migrating takes far longer than copying.</summary>
internal static class TestTemplate
{
    private static readonly ConcurrentDictionary<DatabaseProvider, Lazy<Task<string>>> Templates = [];
    private static readonly SemaphoreSlim OneCopyAtATime = new(1, 1);

    /// <summary>Copies the template.</summary>
    /// <returns>The connection string of the copy.</returns>
    public static async Task<string> CopyAsync(DatabaseProvider provider, string name, string directory, CancellationToken cancellation)
    {
        if (provider == DatabaseProvider.SqlServer)
        {
            var connectionString = TestServer.ConnectionStringFor(provider, name);
            await MigrateAsync(provider, connectionString);
            return connectionString;
        }

        var template = await Templates.GetOrAdd(provider, _ => new(() => CreateAsync(provider))).Value;
        if (provider == DatabaseProvider.Sqlite)
        {
            var file = Path.Combine(directory, "caseflow.db");
            File.Copy(template, file);
            return $"Data Source={file}";
        }

        // PostgreSQL copies a template for one at a time only
        await OneCopyAtATime.WaitAsync(cancellation);
        try
        {
            await TestServer.ExecuteAsync(provider, $"CREATE DATABASE {name} TEMPLATE {template}", cancellation);
        }
        finally
        {
            OneCopyAtATime.Release();
        }

        return TestServer.ConnectionStringFor(provider, name);
    }

    /// <summary>Copies a database that nobody works on.</summary>
    /// <returns>The connection string of the copy.</returns>
    public static async Task<string> CopyAsync(
        DatabaseProvider provider, string source, string sourceConnectionString, string name, string directory, CancellationToken cancellation)
    {
        if (provider == DatabaseProvider.Sqlite)
        {
            var file = Path.Combine(directory, "caseflow.db");
            await using var connection = new SqliteConnection(sourceConnectionString);
            await using var target = new SqliteConnection($"Data Source={file};Pooling=False");
            await connection.OpenAsync(cancellation);
            await target.OpenAsync(cancellation);
            connection.BackupDatabase(target);
            return $"Data Source={file}";
        }

        NpgsqlConnection.ClearPool(new NpgsqlConnection(DatabaseProviders.WithPreparedStatements(sourceConnectionString)));
        await TestServer.ExecuteAsync(provider, $"CREATE DATABASE {name} TEMPLATE {source}", cancellation);
        return TestServer.ConnectionStringFor(provider, name);
    }

    /// <summary>Makes a database without tables.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> EmptyAsync(DatabaseProvider provider, string name, string directory, CancellationToken cancellation)
    {
        if (provider == DatabaseProvider.Sqlite)
        {
            return $"Data Source={Path.Combine(directory, "caseflow.db")}";
        }

        await TestServer.ExecuteAsync(provider, $"CREATE DATABASE {name}", cancellation);
        return TestServer.ConnectionStringFor(provider, name);
    }

    private static async Task<string> CreateAsync(DatabaseProvider provider)
    {
        if (provider == DatabaseProvider.Sqlite)
        {
            var directory = Directory.CreateTempSubdirectory("caseflow_template");
            var file = Path.Combine(directory.FullName, "caseflow.db");
            await MigrateAsync(provider, $"Data Source={file};Pooling=False");
            AppDomain.CurrentDomain.ProcessExit += (_, _) => directory.Delete(recursive: true);
            return file;
        }

        var name = $"caseflow_template_{Environment.ProcessId}";
        var connectionString = TestServer.ConnectionStringFor(provider, name);
        await TestServer.ExecuteAsync(provider, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", CancellationToken.None);
        await MigrateAsync(provider, connectionString);
        NpgsqlConnection.ClearPool(new NpgsqlConnection(DatabaseProviders.WithPreparedStatements(connectionString)));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Drop(provider, name);
        return name;
    }

    private static async Task MigrateAsync(DatabaseProvider provider, string connectionString)
    {
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseDatabase(provider, connectionString);
        await using var db = new CaseFlowDb(options.Options);
        await db.Database.MigrateAsync();
    }

    private static void Drop(DatabaseProvider provider, string name) =>
        TestServer.ExecuteAsync(provider, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", CancellationToken.None).GetAwaiter().GetResult();
}
