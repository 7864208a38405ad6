using System.Data.Common;
using System.Text.RegularExpressions;
using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Every id in every row of every table that has partitions, whatever the table is called.</summary>
internal static partial class StoredIds
{
    /// <summary>Partitions and the ids that stand in their rows.</summary>
    public static async IAsyncEnumerable<(Guid Partition, Guid Id)> ReadAsync(TestDatabase database)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using DbConnection connection = database.Provider == DatabaseProvider.PostgreSql
            ? new NpgsqlConnection(database.ConnectionString)
            : new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync(cancellation);
        foreach (var table in await TablesAsync(connection))
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the names come from the database's own catalogue
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var key = reader.GetOrdinal("CaseId");
            while (await reader.ReadAsync(cancellation))
            {
                var partition = Guid.Parse(reader.GetValue(key).ToString()!);
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    foreach (Match match in Bare().Matches(reader.GetValue(column).ToString() ?? ""))
                    {
                        yield return (partition, Guid.Parse(match.Value));
                    }
                }
            }
        }
    }

    private static async Task<IReadOnlyList<string>> TablesAsync(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = connection is NpgsqlConnection
            ? "SELECT table_name FROM information_schema.columns WHERE column_name = 'CaseId' AND table_schema = 'public'"
            : "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'CaseId'";
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var tables = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")]
    private static partial Regex Bare();
}
