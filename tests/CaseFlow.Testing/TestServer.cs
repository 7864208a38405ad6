using System.Data.Common;
using CaseFlow.App.Storage;
using Microsoft.Data.SqlClient;
using Npgsql;
using Xunit;

namespace CaseFlow.Testing;

/// <summary>The database servers that tests may create databases on, named by environment variables.</summary>
internal static class TestServer
{
    private const string PostgreSql = "CASEFLOW_POSTGRES";
    private const string SqlServer = "CASEFLOW_SQLSERVER";

    /// <summary>The connection string of a server; skips the test when there is none, unless that is forbidden.</summary>
    public static string ConnectionStringOf(DatabaseProvider provider)
    {
        var variable = provider == DatabaseProvider.PostgreSql ? PostgreSql : SqlServer;
        var connectionString = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(connectionString))
        {
            Assert.False(
                provider == DatabaseProvider.PostgreSql && Environment.GetEnvironmentVariable("CASEFLOW_REQUIRE_ALL") == "1",
                $"Expected a {provider} server, but {variable} is not set.");
            Assert.Skip($"skipped: {variable} is not set");
        }

        return connectionString;
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
