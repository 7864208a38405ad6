using Microsoft.Extensions.Configuration;

namespace CaseFlow.App.Storage.Journal;

/// <summary>Where the journal's key is: beside an embedded database, or where <c>CaseFlow:JournalKeyFile</c> says.</summary>
/// <remarks>Hosts of one server database share one key file; without that setting they sign nothing.</remarks>
internal sealed class JournalKeys(IConfiguration configuration, DatabaseSettings settings) : IDisposable
{
    private readonly Lazy<JournalKey?> _key = new(() => PathOf(configuration, settings) is { } path ? JournalKey.Open(path) : null);

    public JournalKey? Current => _key.Value;

    public void Dispose()
    {
        if (_key.IsValueCreated)
        {
            _key.Value?.Dispose();
        }
    }

    private static string? PathOf(IConfiguration configuration, DatabaseSettings settings) =>
        configuration["CaseFlow:JournalKeyFile"] is { Length: > 0 } path ? path
        : settings.Provider == DatabaseProvider.Sqlite ? Path.Combine(settings.DataDirectory, "journal-key.pem")
        : null;
}
