using System.Data.Common;
using CaseFlow.App.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaseFlow.App.Tests.Storage.Harness;

/// <summary>Changes single bytes of stored values behind the product's back, as whoever has the database file or its password could.</summary>
internal sealed class StoredBytes(CaseFlowDb db, DatabaseProvider provider) : IAsyncDisposable
{
    private static readonly string[] KeyColumns = ["Position", "CaseId", "StreamId", "Node", "NodeId", "Number", "ScopeId"];

    private readonly DbConnection _connection = provider == DatabaseProvider.Sqlite
        ? new SqliteConnection($"{db.Database.GetConnectionString()};Foreign Keys=False;Pooling=False")
        : new NpgsqlConnection(db.Database.GetConnectionString());

    public async Task OpenAsync(CancellationToken cancellation)
    {
        await _connection.OpenAsync(cancellation);
        if (provider == DatabaseProvider.PostgreSql)
        {
            // references are not looked at then
            await ExecuteAsync("SET session_replication_role = replica", cancellation);
        }
    }

    /// <summary>All bytes of a table's rows: of texts, ids and hashes as they are, of numbers and times the eight that hold them.</summary>
    public async Task<IReadOnlyList<StoredByte>> AllAsync(string table, CancellationToken cancellation)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var found = new List<StoredByte>();
        while (await reader.ReadAsync(cancellation))
        {
            var row = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, index => reader.IsDBNull(index) ? null : reader.GetValue(index));
            found.AddRange(
                from column in row
                where column.Value is not null
                from index in Enumerable.Range(0, LengthOf(column.Value))
                select new StoredByte(table, row, column.Key, index));
        }

        return found;
    }

    /// <summary>Puts another value in the place of one byte, verifies, and puts the old one back.</summary>
    /// <returns>False when the database itself refuses such a value.</returns>
    public async Task<bool> WithChangedAsync(StoredByte which, int mask, Func<Task> verify, CancellationToken cancellation)
    {
        var (old, changed) = (which.Row[which.Column]!, Change(which.Row[which.Column]!, which.Index, mask));
        try
        {
            await WriteAsync(which, old, changed, cancellation);
        }
        catch (DbException)
        {
            return false;
        }

        await verify();
        await WriteAsync(which, changed, old, cancellation);
        return true;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task WriteAsync(StoredByte which, object from, object to, CancellationToken cancellation)
    {
        await using var command = _connection.CreateCommand();
        var named = new List<string>();
        foreach (var (column, value) in which.Row.Where(column => column.Value is not null && KeyColumns.Contains(column.Key)))
        {
            var stored = column == which.Column ? from : value!;
            Add(command, column, stored);
            named.Add($"\"{column}\" = {Sent(column, stored)}");
        }

        Add(command, "value", to);
        command.CommandText = $"UPDATE \"{which.Table}\" SET \"{which.Column}\" = {Sent("value", to)} WHERE {string.Join(" AND ", named)}";
        Assert.Equal(1, await command.ExecuteNonQueryAsync(cancellation));
    }

    private async Task ExecuteAsync(string text, CancellationToken cancellation)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    // SQLite takes any bytes as a text, .NET does not
    private static string Sent(string name, object value) => value is Raw ? $"CAST(@{name} AS TEXT)" : $"@{name}";

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value is Raw raw ? raw.Bytes : value;
        command.Parameters.Add(parameter);
    }

    private int LengthOf(object value) => value switch
    {
        string text => provider == DatabaseProvider.Sqlite ? System.Text.Encoding.UTF8.GetByteCount(text) : text.Length,
        byte[] bytes => bytes.Length,
        Guid => 16,
        // beyond the sixth no calendar reaches
        DateTime => 6,
        _ => 8,
    };

    private object Change(object value, int index, int mask)
    {
        switch (value)
        {
            case string text when provider == DatabaseProvider.Sqlite:
                return new Raw(Changed(System.Text.Encoding.UTF8.GetBytes(text), index, mask));
            case string text:
                return string.Create(text.Length, (text, index), (letters, from) =>
                {
                    from.text.CopyTo(letters);
                    letters[from.index] ^= (char)1;
                });
            case byte[] bytes:
                return Changed([.. bytes], index, mask);
            case Guid id:
                return new Guid(Changed(id.ToByteArray(), index, mask));
            case DateTime time:
                var milliseconds = new DateTimeOffset(time).ToUnixTimeMilliseconds() ^ (1L << ((index * 8) + (index == 5 ? 0 : 3)));
                return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime;
            default:
                return BitConverter.ToInt64(Changed(BitConverter.GetBytes(Convert.ToInt64(value, null)), index, mask));
        }
    }

    private static byte[] Changed(byte[] bytes, int index, int mask)
    {
        bytes[index] ^= (byte)mask;
        return bytes;
    }

    private sealed record Raw(byte[] Bytes);
}

/// <summary>One byte of a stored value.</summary>
internal sealed record StoredByte(string Table, IReadOnlyDictionary<string, object?> Row, string Column, int Index)
{
    public Guid Id(string column) => Row[column] is string text ? Guid.Parse(text) : (Guid)Row[column]!;

    public long Number(string column) => Convert.ToInt64(Row[column], null);

    public override string ToString() => $"byte {Index} of {Table}.{Column} of {string.Join(" ", Row.Values.Take(5))}";
}
