using System.Data.Common;
using System.Text;
using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CaseFlow.Acceptance.Tests.Dialogues;

/// <summary>Looks for a word in every column of every row of every table, the journal and its receipts among them.</summary>
internal static class StoredWords
{
    /// <summary>The tables in which it stands.</summary>
    public static async Task<IReadOnlyList<string>> TablesWithAsync(TestDatabase database, string word)
    {
        await using DbConnection connection = database.Provider == DatabaseProvider.PostgreSql
            ? new NpgsqlConnection(database.ConnectionString)
            : new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var found = new List<string>();
        var tables = await ReadAsync(connection, connection is NpgsqlConnection
            ? "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"
            : "SELECT name FROM sqlite_master WHERE type = 'table'");
        foreach (var table in tables)
        {
            var values = await ReadAsync(connection, $"SELECT * FROM \"{table}\"");
            if (values.Any(value => value.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                found.Add(table);
            }
        }

        return tables.Count > 0 ? found : throw new InvalidOperationException("Expected tables to look into, but there are none.");
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(DbConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the names come from the database's own catalogue
        command.CommandText = statement;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var values = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            values.AddRange(Enumerable.Range(0, reader.FieldCount).Select(column => TextOf(reader.GetValue(column))));
        }

        return values;
    }

    private static string TextOf(object value) => value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : value.ToString() ?? "";
}
