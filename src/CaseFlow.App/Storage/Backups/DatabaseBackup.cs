using Microsoft.Data.Sqlite;

namespace CaseFlow.App.Storage.Backups;

/// <summary>Backs an embedded database up, and restores it. Servers bring tools of their own, which the refusal names.</summary>
/// <param name="settings">Which database.</param>
/// <param name="clock">The time.</param>
public sealed class DatabaseBackup(DatabaseSettings settings, TimeProvider clock)
{
    /// <summary>Copies the database to a new file while servers go on.</summary>
    /// <exception cref="BackupException">Nothing was written.</exception>
    public BackupReport Write(string file)
    {
        var database = Embedded("pg_dump --format=custom --file=FILE ADDRESS", "BACKUP DATABASE CaseFlow TO DISK = 'FILE' WITH CHECKSUM");
        return File.Exists(database)
            ? SqliteBackup.Write(settings.ConnectionString, Path.GetFullPath(file))
            : throw new BackupException($"Expected a database, but there is no file {database}.");
    }

    /// <summary>Puts a backup in the place of the database, which nobody may work on meanwhile.</summary>
    /// <exception cref="BackupException">Nothing was changed.</exception>
    public (BackupReport Report, string? SetAside) Restore(string file, bool replace)
    {
        var database = Embedded(
            "pg_restore --clean --if-exists --exit-on-error --no-owner --dbname=ADDRESS FILE", "RESTORE DATABASE CaseFlow FROM DISK = 'FILE' WITH REPLACE");
        return SqliteRestore.Run(Path.GetFullPath(file), database, replace, clock.GetUtcNow());
    }

    private string Embedded(string postgreSql, string sqlServer) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => Path.GetFullPath(new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource),
        DatabaseProvider.PostgreSql => throw new BackupException($"Expected an embedded database, but this one is PostgreSQL's: {postgreSql}"),
        _ => throw new BackupException($"Expected an embedded database, but this one is SQL Server's: {sqlServer}"),
    };
}
