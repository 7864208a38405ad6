using Microsoft.Data.Sqlite;

namespace CaseFlow.App.Storage.Backups;

/// <summary>Copies an embedded database to a file while servers work on it: the copy is one consistent moment of it.</summary>
internal static class SqliteBackup
{
    /// <summary>Writes the copy aside, checks it, and only then gives it its name: a file with the name is whole.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="file">The new file; its folder is made when it is missing.</param>
    /// <exception cref="BackupException">The file exists, or the copy is not sound.</exception>
    public static BackupReport Write(string connectionString, string file)
    {
        if (File.Exists(file))
        {
            throw new BackupException($"Expected a new file, but {file} exists: name another one, so that no backup is lost.");
        }

        PrivateFiles.MakeFolder(Path.GetDirectoryName(file)!);
        var draft = $"{file}.{Environment.ProcessId}";
        try
        {
            PrivateFiles.MakeFile(draft).Dispose();
            Copy(connectionString, draft);
            var report = SqliteFile.Check(draft) with { File = file };
            File.Move(draft, file, overwrite: false);
            return report;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void Copy(string connectionString, string draft)
    {
        using var source = new SqliteConnection(connectionString);
        using var target = SqliteFile.Connect(draft, SqliteOpenMode.ReadWriteCreate);
        source.Open();
        target.Open();
        source.BackupDatabase(target);
        // one file, without a log beside it
        SqliteFile.Ask(target, "PRAGMA journal_mode=DELETE");
    }
}
