using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Testing;

/// <summary>Where a server is killed, told by what its libraries say of themselves to any listener.</summary>
/// <param name="Event">The diagnostic event.</param>
/// <param name="Statement">A part of the statement that it is about; null when any will do.</param>
public sealed record KillPoint(string Event, string? Statement = null)
{
    private const string Variable = "CASEFLOW_KILL_POINT";
    private const string Database = "Microsoft.EntityFrameworkCore.Database.";

    /// <summary>All is written, and nothing is committed.</summary>
    public static readonly KillPoint BeforeCommit = new(Database + "Transaction.TransactionCommitting");

    /// <summary>It is committed, and nobody was told.</summary>
    public static readonly KillPoint AfterCommit = new(Database + "Transaction.TransactionCommitted");

    /// <summary>The outbox is about to send what it has taken.</summary>
    public static readonly KillPoint BeforeSending = new("System.Net.Http.HttpRequestOut.Start");

    /// <summary>The receiver has taken it, and the outbox has not noted that.</summary>
    public static readonly KillPoint AfterSending = new("System.Net.Http.HttpRequestOut.Stop");

    /// <summary>The outbox has taken what it will send, and holds it.</summary>
    public static readonly KillPoint AfterTaking = new(Database + "Command.CommandExecuted", "UPDATE \"Outbox\"");

    /// <summary>What makes a process stop there, once a file exists.</summary>
    internal IReadOnlyDictionary<string, string> Environment(string armedBy) => new Dictionary<string, string>
    {
        ["DOTNET_STARTUP_HOOKS"] = typeof(KillPoint).Assembly.Location,
        [Variable] = string.Join('|', Event, Statement, armedBy),
    };

    internal static (KillPoint Point, string ArmedBy)? FromEnvironment() =>
        System.Environment.GetEnvironmentVariable(Variable)?.Split('|') is [var name, var statement, var armedBy]
            ? (new(name, statement is "" ? null : statement), armedBy)
            : null;

    internal bool IsAt(string name, object? payload) => name == Event && (Statement is null || IsOfStatement(payload, Statement));

    // apart, so that the database library is looked for only once it is there
    private static bool IsOfStatement(object? payload, string statement) =>
        payload is CommandEventData command && command.Command.CommandText.Contains(statement, StringComparison.Ordinal);
}
