using System.Data.Common;
using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>The same rows by hand: open connections, prepared statements, one transaction for each step, one round trip for each statement.</summary>
internal sealed class PlainSide : IOtherSide
{
    private readonly List<PlainClient> _clients = [];
    private readonly StatementRecorder _recorder = new();
    private List<List<Statement>> _steps = [];

    public IInterceptor Recorder => _recorder;

    public static async Task<PlainSide> OpenAsync(TestDatabase database, StepSetting setting, CancellationToken cancellation)
    {
        var side = new PlainSide();
        for (var client = 0; client < setting.Clients; client++)
        {
            DbConnection connection = setting.Provider == DatabaseProvider.Sqlite
                ? new SqliteConnection(database.ConnectionString)
                : new NpgsqlConnection(DatabaseProviders.WithPreparedStatements(database.ConnectionString));
            await connection.OpenAsync(cancellation);
            if (setting.Provider == DatabaseProvider.Sqlite)
            {
                new SynchronousSetting(setting.Synchronous).Set(connection);
            }

            side._clients.Add(new(connection));
        }

        return side;
    }

    public void Take() => _steps = [.. _recorder.Take().Select(Statement.Of)];

    public Task WriteAsync(CancellationToken cancellation)
    {
        var next = -1;
        return Task.WhenAll(_clients.Select(client => Task.Run(
            async () =>
            {
                while (Interlocked.Increment(ref next) is var index && index < _steps.Count)
                {
                    await client.WriteAsync(_steps[index], cancellation);
                }
            },
            cancellation)));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
        {
            await client.DisposeAsync();
        }
    }
}

/// <summary>One connection with its prepared statements.</summary>
internal sealed class PlainClient(DbConnection connection) : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    public async Task WriteAsync(List<Statement> statements, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        foreach (var statement in statements)
        {
            var command = await PreparedAsync(statement, transaction, cancellation);
            command.Transaction = transaction;
            foreach (var (name, value) in statement.Values)
            {
                command.Parameters[name].Value = value ?? DBNull.Value;
            }

            // some answer with what the database has generated
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
            }
        }

        await transaction.CommitAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _prepared.Values)
        {
            await command.DisposeAsync();
        }

        await connection.DisposeAsync();
    }

    private async ValueTask<DbCommand> PreparedAsync(Statement statement, DbTransaction transaction, CancellationToken cancellation)
    {
        if (_prepared.TryGetValue(statement.Text, out var known))
        {
            return known;
        }

        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // the statements are our own, their values are parameters
        command.CommandText = statement.Text;
#pragma warning restore CA2100
        foreach (var (name, value) in statement.Values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        if (connection is SqliteConnection)
        {
            await command.PrepareAsync(cancellation);
        }

        return _prepared[statement.Text] = command;
    }
}
