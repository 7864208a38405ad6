using Microsoft.Data.Sqlite;

namespace CaseFlow.App.Storage.Backups;

/// <summary>Puts a backup in the place of an embedded database that nobody works on.</summary>
internal static class SqliteRestore
{
    /// <summary>Checks the backup, sets the present database aside, and puts a copy of the backup in its place.</summary>
    /// <param name="backup">The backup; it stays as it is.</param>
    /// <param name="database">The file of the database.</param>
    /// <param name="replace">Whether a database that is there may be set aside.</param>
    /// <param name="now">Names what is set aside.</param>
    /// <returns>What was restored, and where the former database is; null when there was none.</returns>
    /// <exception cref="BackupException">The backup is not sound, or the database is there or in use.</exception>
    public static (BackupReport Report, string? SetAside) Run(string backup, string database, bool replace, DateTimeOffset now)
    {
        if (!File.Exists(backup))
        {
            throw new BackupException($"Expected a backup, but there is no file {backup}.");
        }

        var draft = $"{database}.{Environment.ProcessId}";
        PrivateFiles.MakeFolder(Path.GetDirectoryName(database)!);
        try
        {
            File.Delete(draft);
            PrivateFiles.Copy(backup, draft);
            var report = SqliteFile.Check(draft) with { File = backup };
            SqliteFile.SetJournal(draft, "WAL");
            var aside = File.Exists(database) ? SetAside(database, replace, now) : null;
            File.Move(draft, database, overwrite: false);
            return (report, aside);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static string SetAside(string database, bool replace, DateTimeOffset now)
    {
        if (!replace)
        {
            throw new BackupException($"Expected no database, but {database} exists: with --replace it is set aside first.");
        }

        FoldLogIn(database);
        var aside = $"{database}.before-{now:yyyyMMdd'T'HHmmss}";
        File.Move(database, aside, overwrite: false);
        return aside;
    }

    // leaving write-ahead logging needs the database to itself, and leaves it in one file
    private static void FoldLogIn(string database)
    {
        try
        {
            SqliteFile.SetJournal(database, "DELETE");
        }
        catch (SqliteException taken)
        {
            throw new BackupException($"Expected a database that nobody works on, but {database} is in use: stop the server first. {taken.Message}");
        }
    }
}
