using System.Data.Common;
using CaseFlow.App.Storage;
using CaseFlow.Testing.SqlServer;
using Microsoft.Data.SqlClient;
using Npgsql;
using Xunit;
using Xunit.Sdk;

namespace CaseFlow.Testing;

/// <summary>The database servers that tests may create databases on, named by environment variables; SQL Server may come in a container.</summary>
internal static class TestServer
{
    private const string PostgreSqlVariable = "CASEFLOW_POSTGRES";
    private const string SqlServerVariable = "CASEFLOW_SQLSERVER";

    /// <summary>The connection string of a server; skips the test when there is none, unless that is forbidden.</summary>
    public static string ConnectionStringOf(DatabaseProvider provider)
    {
        var variable = provider == DatabaseProvider.PostgreSql ? PostgreSqlVariable : SqlServerVariable;
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } connectionString)
        {
            return connectionString;
        }

        if (provider == DatabaseProvider.SqlServer)
        {
            return SqlServerContainer.ConnectionString ?? throw SkipException.ForSkip($"skipped: {variable} is not set, and {SqlServerContainer.Missing}");
        }

        Assert.False(Environment.GetEnvironmentVariable("CASEFLOW_REQUIRE_ALL") == "1", $"Expected a {provider} server, but {variable} is not set.");
        throw SkipException.ForSkip($"skipped: {variable} is not set");
    }

    /// <summary>The same server, another database.</summary>
    public static string ConnectionStringFor(DatabaseProvider provider, string database)
    {
        DbConnectionStringBuilder builder = provider == DatabaseProvider.PostgreSql
            ? new NpgsqlConnectionStringBuilder(ConnectionStringOf(provider)) { Database = database, MaxPoolSize = 20 }
            : new SqlConnectionStringBuilder(ConnectionStringOf(provider)) { InitialCatalog = database };
        return builder.ConnectionString;
    }

    public static async Task ExecuteAsync(DatabaseProvider provider, string sql, CancellationToken cancellation)
    {
        await using DbConnection connection = provider == DatabaseProvider.PostgreSql
            ? new NpgsqlConnection(ConnectionStringOf(provider))
            : new SqlConnection(ConnectionStringOf(provider));
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the text is the tests' own
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
