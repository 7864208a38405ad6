using System.Net.Sockets;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaseFlow.App.Storage;

/// <summary>The database did not answer whether a commit went through. The command's receipt tells.</summary>
internal sealed class UnknownCommitException(Exception inner) : Exception("Expected an answer to the commit, but none came.", inner);

/// <summary>Folds what the three databases throw into one question: is the same command worth another attempt?</summary>
internal static class Conflicts
{
    public static bool IsWorthAnotherAttempt(Exception exception) =>
        exception is UnknownCommitException || IsConflict(exception) || IsLostConnection(exception);

    /// <summary>Whether the server went away. Before the commit nothing of the attempt is there, so another one does nothing twice.</summary>
    /// <remarks>Not what took too long: it would take as long again.</remarks>
    public static bool IsLostConnection(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (IsLostConnectionOfProvider(cause))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another command was in the way: a newer version, a racing creator, a deadlock or a busy writer.</summary>
    public static bool IsConflict(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbUpdateConcurrencyException || IsConflictOfProvider(cause))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLostConnectionOfProvider(Exception exception) => exception switch
    {
        PostgresException e => e.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow,
        NpgsqlException e => e.InnerException is IOException or SocketException,
        SqlException e => e.Number is SqlServerConnectionReset or SqlServerConnectionAborted or SqlServerShutdown,
        _ => false,
    };

    private static bool IsConflictOfProvider(Exception exception) => exception switch
    {
        SqliteException e => e.SqliteErrorCode is SqliteBusy or SqliteLocked
            || e.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey,
        PostgresException e => e.SqlState is PostgresErrorCodes.UniqueViolation
            or PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.LockNotAvailable,
        SqlException e => e.Number is SqlServerUniqueIndex or SqlServerUniqueKey or SqlServerDeadlock or SqlServerSnapshotConflict,
        _ => false,
    };

    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqlitePrimaryKey = 1555;
    private const int SqliteUnique = 2067;
    private const int SqlServerConnectionAborted = 10053;
    private const int SqlServerConnectionReset = 10054;
    private const int SqlServerDeadlock = 1205;
    private const int SqlServerUniqueIndex = 2601;
    private const int SqlServerUniqueKey = 2627;
    private const int SqlServerShutdown = 6005;
    private const int SqlServerSnapshotConflict = 3960;
}
