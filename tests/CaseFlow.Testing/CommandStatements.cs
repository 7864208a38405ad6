using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using CaseFlow.App.Reference;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Receipts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Testing;

/// <summary>What each command that is carried out on one database sends to it: how many statements, and how often it waits for an answer.</summary>
public sealed partial class CommandStatements : DatabaseObserver, IDisposable
{
    private readonly TestDatabase _database;
    private readonly ConcurrentDictionary<DbContextId, Sent> _scopes = [];
    private readonly ConcurrentDictionary<string, Cost> _commands = [];
    private readonly IDisposable _watching;

    /// <summary>Begins to count.</summary>
    public CommandStatements(TestDatabase database)
    {
        _database = database;
        _watching = DiagnosticListener.AllListeners.Subscribe(this);
    }

    /// <summary>The most that each command has cost so far, by its name.</summary>
    public IReadOnlyDictionary<string, Cost> MostByCommand => _commands;

    /// <summary>Ends counting.</summary>
    public void Dispose() => _watching.Dispose();

    /// <inheritdoc/>
    protected override void Saving(CaseFlowDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (SentBy(db) is { } sent)
        {
            sent.Command ??= db.ChangeTracker.Entries<ReceiptRow>().FirstOrDefault()?.Entity.Message;
        }
    }

    /// <inheritdoc/>
    protected override void Executing(CommandEventData sent)
    {
        ArgumentNullException.ThrowIfNull(sent);
        // reference data are read anew when they are no longer fresh, by whichever command comes then
        var isDueByTime = sent.Command.CommandText.Contains(ReferenceSource.Tag, StringComparison.Ordinal);
        if (!isDueByTime && sent.Context is CaseFlowDb db && SentBy(db) is { } before)
        {
            before.Cost = before.Cost.And(1 + Next().Count(sent.Command.CommandText));
        }
    }

    /// <inheritdoc/>
    protected override void Committing(TransactionEventData ending)
    {
        ArgumentNullException.ThrowIfNull(ending);
        if (ending.Context is CaseFlowDb db && _scopes.TryRemove(db.ContextId, out var sent) && sent.Command is { } command)
        {
            // the commit is waited for too; what begins a transaction goes with its first statement
            var cost = sent.Cost.And(statements: 0);
            _commands.AddOrUpdate(command, cost, (_, most) => most.Or(cost));
        }
    }

    private Sent? SentBy(CaseFlowDb db)
    {
        var connection = db.Database.GetDbConnection();
        var name = _database.Provider == DatabaseProvider.Sqlite ? connection.DataSource : connection.Database;
        return _database.ConnectionString.Contains(name, StringComparison.Ordinal) ? _scopes.GetOrAdd(db.ContextId, _ => new()) : null;
    }

    private sealed class Sent
    {
        public string? Command { get; set; }

        public Cost Cost { get; set; } = new(0, 0);
    }

    /// <summary>How much goes to the database.</summary>
    /// <param name="Statements">Statements, those of one batch each counted.</param>
    /// <param name="RoundTrips">How often an answer is waited for.</param>
    public sealed record Cost(int Statements, int RoundTrips)
    {
        internal Cost And(int statements) => new(Statements + statements, RoundTrips + 1);

        internal Cost Or(Cost other) => new(Math.Max(Statements, other.Statements), Math.Max(RoundTrips, other.RoundTrips));
    }

    [GeneratedRegex(@";\s+\S")]
    private static partial Regex Next();
}
