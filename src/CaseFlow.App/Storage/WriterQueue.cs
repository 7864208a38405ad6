using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace CaseFlow.App.Storage;

/// <summary>SQLite has one writer: writers of one file wait here in order of arrival instead of being turned away as busy.</summary>
internal sealed class WriterQueue(DatabaseSettings settings)
{
    // several hosts of one process, as in tests, may share a file
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Files = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim? _turn = settings.Provider == DatabaseProvider.Sqlite ? Files.GetOrAdd(FileOf(settings), _ => new(1, 1)) : null;

    /// <summary>Waits for the turn to write; dispose the result to pass it on. Servers let all in at once.</summary>
    public async ValueTask<IDisposable?> EnterAsync(CancellationToken cancellation)
    {
        if (_turn is null)
        {
            return null;
        }

        await _turn.WaitAsync(cancellation);
        return new Turn(_turn);
    }

    public static string FileOf(DatabaseSettings settings) =>
        Path.GetFullPath(new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource);

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
