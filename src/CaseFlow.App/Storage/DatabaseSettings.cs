using Microsoft.Extensions.Configuration;

namespace CaseFlow.App.Storage;

/// <summary>The databases that CaseFlow runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded, one file, one writer: the default.</summary>
    Sqlite,

    /// <summary>SQL Server 2022 or later.</summary>
    SqlServer,

    /// <summary>PostgreSQL 14 or later.</summary>
    PostgreSql,
}

/// <summary>Where the data are.</summary>
/// <param name="Provider">From <c>Database:Provider</c>; SQLite when it is not set.</param>
/// <param name="ConnectionString">From <c>ConnectionStrings:CaseFlow</c>; for SQLite <c>caseflow.db</c> in the data directory when it is not set.</param>
/// <param name="DataDirectory">From <c>CaseFlow:DataDirectory</c>, relative to the content root; <c>data</c> when it is not set.</param>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString, string DataDirectory)
{
    /// <summary>The name of the connection string.</summary>
    public const string ConnectionStringName = "CaseFlow";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">The provider is unknown, or a server's connection string is missing.</exception>
    public static DatabaseSettings From(IConfiguration configuration, string contentRoot)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        var directory = Path.GetFullPath(configuration["CaseFlow:DataDirectory"] ?? "data", contentRoot);
        var provider = ProviderOf(configuration["Database:Provider"]);
        var connectionString = configuration.GetConnectionString(ConnectionStringName) ?? DefaultFor(provider, directory);
        return new(provider, connectionString, directory);
    }

    private static DatabaseProvider ProviderOf(string? name) =>
        name is null ? DatabaseProvider.Sqlite
        : Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider) ? provider
        : throw new InvalidOperationException($"Expected Database:Provider to be Sqlite, SqlServer or PostgreSql, but it is {name}.");

    private static string DefaultFor(DatabaseProvider provider, string directory) =>
        provider == DatabaseProvider.Sqlite
            ? $"Data Source={Path.Combine(directory, "caseflow.db")}"
            : throw new InvalidOperationException($"Expected ConnectionStrings:{ConnectionStringName} for {provider}, but it is not set.");
}
