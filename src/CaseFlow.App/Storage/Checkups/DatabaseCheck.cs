using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Checkups;

/// <summary>Whether the database keeps what it is given: soundness, durable commits, room to grow, and a clock that agrees.</summary>
internal sealed class DatabaseCheck(CaseFlowDb db, DatabaseSettings settings, TimeProvider clock) : ICheck
{
    private const long LeastRoom = 1L << 30;

    private static readonly TimeSpan MostSkew = TimeSpan.FromSeconds(2);

    private static readonly SqlText WhatIsDamaged = new() { Sqlite = "SELECT group_concat(quick_check, '; ') AS Value FROM pragma_quick_check" };

    private static readonly SqlText WhenCommitsLast = new() { PostgreSql = """SELECT current_setting('synchronous_commit') AS "Value" """ };

    private static readonly SqlText IsSnapshotRead = new()
    {
        SqlServer = "SELECT is_read_committed_snapshot_on AS [Value] FROM sys.databases WHERE database_id = DB_ID()",
    };

    private static readonly SqlText Now = new()
    {
        PostgreSql = """SELECT clock_timestamp() AS "Value" """,
        SqlServer = "SELECT SYSUTCDATETIME() AS [Value]",
    };

    public string Subject => "Database";

    public int Order => ICheck.Database + 10;

    public async ValueTask<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => await OfSqliteAsync(cancellation),
        DatabaseProvider.PostgreSql => await OfPostgreSqlAsync(cancellation),
        _ => await OfSqlServerAsync(cancellation),
    };

    private async ValueTask<IReadOnlyList<Finding>> OfSqliteAsync(CancellationToken cancellation)
    {
        var file = Path.GetFullPath(new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource);
        var answer = await AskAsync<string>(WhatIsDamaged, cancellation);
        var room = new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(file)! : file).AvailableFreeSpace;
        var size = new FileInfo(file).Length;
        return
        [
            answer == "ok"
                ? new(Verdict.Fine, Subject, $"The file is sound, {size:N0} bytes.")
                : new(Verdict.Broken, Subject, $"The file is damaged: {answer}.", "Stop the server, keep the file, and restore the last backup."),
            room > Math.Max(LeastRoom, size)
                ? new(Verdict.Fine, Subject, $"{room:N0} bytes are free on its disk.")
                : new(Verdict.Attention, Subject, $"Only {room:N0} bytes are free on its disk.", "Make room, for at least as much again as the database."),
        ];
    }

    private async ValueTask<IReadOnlyList<Finding>> OfPostgreSqlAsync(CancellationToken cancellation)
    {
        var commits = await AskAsync<string>(WhenCommitsLast, cancellation);
        var now = await AskAsync<DateTime>(Now, cancellation);
        return
        [
            commits == "off"
                ? new(Verdict.Broken, Subject, "synchronous_commit is off: a crash loses what was answered.", "Set it to on, or to what your replicas need.")
                : new(Verdict.Fine, Subject, $"Commits are durable: synchronous_commit is {commits}."),
            Skew(now),
        ];
    }

    private async ValueTask<IReadOnlyList<Finding>> OfSqlServerAsync(CancellationToken cancellation)
    {
        var snapshot = await AskAsync<bool>(IsSnapshotRead, cancellation);
        var now = await AskAsync<DateTime>(Now, cancellation);
        return
        [
            snapshot
                ? new(Verdict.Fine, Subject, "READ_COMMITTED_SNAPSHOT is on.")
                : new(
                    Verdict.Attention, Subject, "READ_COMMITTED_SNAPSHOT is off: readers wait for writers.",
                    "ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON, while nobody is connected."),
            Skew(now),
        ];
    }

    private Finding Skew(DateTime theirs)
    {
        var skew = (clock.GetUtcNow().UtcDateTime - DateTime.SpecifyKind(theirs, DateTimeKind.Utc)).Duration();
        return skew <= MostSkew
            ? new(Verdict.Fine, Subject, $"Its clock and ours differ by {skew.TotalMilliseconds:N0} ms.")
            : new(
                Verdict.Attention, Subject, $"Its clock and ours differ by {skew.TotalSeconds:N0} s.",
                "Let both follow one time server: terms go by our clock.");
    }

    private async ValueTask<T> AskAsync<T>(SqlText question, CancellationToken cancellation) =>
        await db.Database.SqlQueryRaw<T>(question.For(db)).SingleAsync(cancellation);
}
