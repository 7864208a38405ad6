using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Storage.Journal;

/// <summary>Where the journal's key is: beside an embedded database, or where <c>CaseFlow:JournalKeyFile</c> says.</summary>
/// <remarks>Hosts of one server database share one key file; without that setting they sign nothing.</remarks>
internal sealed class JournalKeys(IConfiguration configuration, DatabaseSettings settings, ILogger<JournalKeys> logger) : IDisposable
{
    private readonly Lazy<JournalKey?> _key = new(() => Open(configuration, settings, logger));

    public JournalKey? Current => _key.Value;

    /// <summary>Where the key is or will be; null when nothing is signed.</summary>
    public string? File => PathOf(configuration, settings);

    public void Dispose()
    {
        if (_key.IsValueCreated)
        {
            _key.Value?.Dispose();
        }
    }

    private static JournalKey? Open(IConfiguration configuration, DatabaseSettings settings, ILogger logger)
    {
        if (PathOf(configuration, settings) is { } path)
        {
            return JournalKey.Open(path);
        }

        logger.NoJournalKey();
        return null;
    }

    private static string? PathOf(IConfiguration configuration, DatabaseSettings settings) =>
        configuration["CaseFlow:JournalKeyFile"] is { Length: > 0 } path ? path
        : settings.Provider == DatabaseProvider.Sqlite ? Path.Combine(settings.DataDirectory, "journal-key.pem")
        : null;
}
