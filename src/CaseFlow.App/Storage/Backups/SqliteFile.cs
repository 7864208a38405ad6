using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CaseFlow.App.Storage.Backups;

/// <summary>A file that should be an embedded database of CaseFlow.</summary>
internal static class SqliteFile
{
    private const string Sound = "ok";

    /// <summary>Reads a file through and counts what is in it.</summary>
    /// <exception cref="BackupException">It is no sound database of CaseFlow.</exception>
    public static BackupReport Check(string file)
    {
        try
        {
            using var connection = Connect(file, SqliteOpenMode.ReadOnly);
            connection.Open();
            if (Ask(connection, "PRAGMA integrity_check") is var answer && answer != Sound)
            {
                throw new BackupException($"Expected a sound database, but {file} is damaged: {answer}.");
            }

            var cases = Ask(connection, "SELECT COUNT(*) FROM Cases");
            var events = Ask(connection, "SELECT COUNT(*) FROM Events");
            return new BackupReport(file, new FileInfo(file).Length, Number(cases), Number(events));
        }
        catch (SqliteException unreadable)
        {
            throw new BackupException($"Expected a database of CaseFlow, but {file} is none: {unreadable.Message}");
        }
    }

    public static SqliteConnection Connect(string file, SqliteOpenMode mode) =>
        new(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());

    /// <summary>Chooses how a file that nobody else has open keeps its changes safe.</summary>
    /// <exception cref="SqliteException">Somebody else has it open.</exception>
    public static void SetJournal(string file, string mode)
    {
        using var connection = Connect(file, SqliteOpenMode.ReadWrite);
        connection.Open();
        Ask(connection, $"PRAGMA journal_mode={mode}");
    }

    public static string Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }

    private static long Number(string answer) => long.Parse(answer, CultureInfo.InvariantCulture);
}
