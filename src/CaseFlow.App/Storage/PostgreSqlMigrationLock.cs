using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CaseFlow.App.Storage;

/// <summary>
/// Lets one at a time migrate a database of PostgreSQL. Entity Framework's own lock ends with the transaction of the first migration, so that a
/// second one would begin in the middle and trip over the first.
/// </summary>
internal sealed class PostgreSqlMigrationLock : IAsyncDisposable
{
    // any number that nobody else locks on this database
    private const string Take = "SELECT pg_advisory_xact_lock(20260301)";

    private readonly NpgsqlConnection _connection;

    private PostgreSqlMigrationLock(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Waits for whoever migrates it now; makes the database where there is none.</summary>
    public static async Task<PostgreSqlMigrationLock> TakeAsync(CaseFlowDb db, DatabaseSettings settings, CancellationToken cancellation)
    {
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellation))
        {
            await creator.CreateAsync(cancellation);
        }

        // a connection of its own, whose transaction does nothing but hold the lock, and ends with its owner
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellation);
        await connection.BeginTransactionAsync(cancellation);
        await using var take = new NpgsqlCommand(Take, connection) { CommandTimeout = 0 };
        await take.ExecuteNonQueryAsync(cancellation);
        return new(connection);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
