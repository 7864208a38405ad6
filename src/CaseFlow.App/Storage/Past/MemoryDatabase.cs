using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Past;

/// <summary>A database that exists in this host's memory alone, for as long as it or a context of it is open.</summary>
internal sealed class MemoryDatabase : IDisposable
{
    private static long _made;

    private readonly SqliteConnection _kept;
    private readonly DbContextOptions<CaseFlowDb> _options;

    public MemoryDatabase()
    {
        // streams' heads are not copied along with their events, so references are not checked; pooled connections would keep it for ever
        var connectionString = $"Data Source=caseflow-past-{Interlocked.Increment(ref _made)};Mode=Memory;Cache=Shared;Pooling=False;Foreign Keys=False";
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseMemory(connectionString);
        _options = options.Options;
        _kept = new SqliteConnection(connectionString);
        _kept.Open();
    }

    /// <summary>Begins to work with it; the context holds a connection of its own until it is disposed.</summary>
    public CaseFlowDb Open()
    {
        var db = new CaseFlowDb(_options);
        db.Database.OpenConnection();
        return db;
    }

    /// <summary>Overwrites the other with all that is in this one.</summary>
    public void CopyTo(MemoryDatabase other) => _kept.BackupDatabase(other._kept);

    /// <inheritdoc/>
    public void Dispose() => _kept.Dispose();
}
