using CaseFlow.App.Storage;
using CaseFlow.Testing.SqlServer;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CaseFlow.Testing;

/// <summary>A migrated database of its own for one test, on any provider; gone when it is disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _name;

    private TestDatabase(DatabaseProvider provider, string name, string connectionString, string directory)
    {
        Provider = provider;
        _name = name;
        ConnectionString = connectionString;
        Directory = directory;
    }

    /// <summary>For <c>[MemberData]</c>: a storage test runs once per database.</summary>
    public static IEnumerable<object[]> Providers => [[DatabaseProvider.Sqlite], [DatabaseProvider.PostgreSql], [DatabaseProvider.SqlServer]];

    /// <summary>For what cannot happen on SQLite, because it has one writer.</summary>
    public static IEnumerable<object[]> Servers => [[DatabaseProvider.PostgreSql], [DatabaseProvider.SqlServer]];

    public DatabaseProvider Provider { get; }

    public string ConnectionString { get; }

    /// <summary>The data directory, also of a server's host: keys and the like.</summary>
    public string Directory { get; }

    /// <summary>The settings that make a host use this database, and let no request go because the machine is slow.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Database:Provider"] = Provider.ToString(),
        ["ConnectionStrings:CaseFlow"] = ConnectionString,
        ["CaseFlow:DataDirectory"] = Directory,
        ["Api:LongestWait"] = "00:00:30",
        ["CaseFlow:Access:Ceiling"] = "3",
    };

    /// <summary>Makes a migrated database, or skips the test when the provider's server is not configured.</summary>
    public static Task<TestDatabase> CreateAsync(DatabaseProvider provider, CancellationToken cancellation) =>
        CreateWatchedAsync(provider, TestTemplate.CopyAsync, cancellation);

    /// <summary>Makes a migrated database, of which no transaction is watched: what is measured pays for nothing but itself.</summary>
    public static Task<TestDatabase> CreateUnwatchedAsync(DatabaseProvider provider, CancellationToken cancellation) =>
        CreateAsync(provider, TestTemplate.CopyAsync, cancellation);

    /// <summary>Makes a database without tables, or skips the test.</summary>
    public static Task<TestDatabase> CreateEmptyAsync(DatabaseProvider provider, CancellationToken cancellation) =>
        CreateWatchedAsync(provider, TestTemplate.EmptyAsync, cancellation);

    /// <summary>Another database with the same contents; nobody may be working on this one. SQL Server has no quick way, so it is not offered there.</summary>
    public Task<TestDatabase> CopyAsync(CancellationToken cancellation) => CreateAsync(
        Provider, (provider, name, directory, stopping) => TestTemplate.CopyAsync(provider, _name, ConnectionString, name, directory, stopping), cancellation);

    private static Task<TestDatabase> CreateWatchedAsync(
        DatabaseProvider provider,
        Func<DatabaseProvider, string, string, CancellationToken, Task<string>> create,
        CancellationToken cancellation)
    {
        OnePartition.Watch();
        SqlServerStatements.Watch();
        return CreateAsync(provider, create, cancellation);
    }

    private static async Task<TestDatabase> CreateAsync(
        DatabaseProvider provider,
        Func<DatabaseProvider, string, string, CancellationToken, Task<string>> create,
        CancellationToken cancellation)
    {
        var name = $"caseflow_{Path.GetRandomFileName().Replace(".", string.Empty, StringComparison.Ordinal)}";
        var directory = System.IO.Directory.CreateTempSubdirectory(name).FullName;
        var connectionString = await create(provider, name, directory, cancellation);
        return new(provider, name, connectionString, directory);
    }

    public async ValueTask DisposeAsync()
    {
        switch (Provider)
        {
            case DatabaseProvider.Sqlite:
                SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
                break;
            case DatabaseProvider.PostgreSql:
                NpgsqlConnection.ClearPool(new NpgsqlConnection(DatabaseProviders.WithPreparedStatements(ConnectionString)));
                await TestServer.ExecuteAsync(Provider, $"DROP DATABASE IF EXISTS {_name} WITH (FORCE)", CancellationToken.None);
                break;
            default:
                await TestServer.ExecuteAsync(
                    Provider, $"ALTER DATABASE {_name} SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE {_name}", CancellationToken.None);
                break;
        }

        System.IO.Directory.Delete(Directory, recursive: true);
    }
}
