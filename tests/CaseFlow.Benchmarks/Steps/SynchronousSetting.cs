using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>Sets how carefully SQLite waits for the disk: NORMAL shows what the processor does, FULL is what the product runs with.</summary>
internal sealed class SynchronousSetting(string value) : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    public void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA synchronous={(value == "NORMAL" ? "NORMAL" : "FULL")}";
        command.ExecuteNonQuery();
    }
}
