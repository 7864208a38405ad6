using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Text.RegularExpressions;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Receipts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Testing;

/// <summary>
/// Watches every transaction of the tests' process: the commit of a command that wrote rows of more than one case fails, so that each
/// test of a command also shows that the tables could be spread by case. Reference data and accounts lie everywhere and do not count.
/// </summary>
public sealed partial class OnePartition : DatabaseObserver
{
    private static readonly Lazy<IDisposable> Watching = new(() => DiagnosticListener.AllListeners.Subscribe(new OnePartition()));

    private readonly ConcurrentDictionary<Guid, Written> _transactions = [];

    private OnePartition()
    {
    }

    /// <summary>Begins to watch, once.</summary>
    internal static void Watch() => _ = Watching.Value;

    /// <inheritdoc/>
    protected override void Saving(CaseFlowDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (InTransactionOf(db) is not { } written)
        {
            return;
        }

        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached)))
        {
            written.Command ??= (entry.Entity as ReceiptRow)?.Message;
            if (entry.Metadata.FindProperty(nameof(ICaseRow.CaseId)) is { } partition)
            {
                written.Cases.TryAdd((Guid)entry.Property(partition).CurrentValue!, entry.Metadata.ClrType.Name);
            }
            else if (entry.Entity is not (IReferenceRow or IAccountRow) && entry.Entity.GetType().Assembly == typeof(CaseFlowDb).Assembly)
            {
                written.Elsewhere.Add(entry.Metadata.ClrType.Name);
            }
        }
    }

    /// <inheritdoc/>
    protected override void Executing(CommandEventData sent)
    {
        ArgumentNullException.ThrowIfNull(sent);
        if (sent is { Context: { } db, CommandSource: not (CommandSource.SaveChanges or CommandSource.LinqQuery) })
        {
            Note(sent.Command, db);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A command is about to commit what it wrote in more than one partition.</exception>
    protected override void Committing(TransactionEventData ending)
    {
        ArgumentNullException.ThrowIfNull(ending);
        if (_transactions.TryGetValue(ending.TransactionId, out var written))
        {
            written.RequireOnePartition();
        }
    }

    /// <inheritdoc/>
    protected override void Ended(TransactionEventData ended)
    {
        ArgumentNullException.ThrowIfNull(ended);
        _transactions.TryRemove(ended.TransactionId, out _);
    }

    private Written? InTransactionOf(DbContext db) =>
        db.Database.CurrentTransaction is { } transaction ? _transactions.GetOrAdd(transaction.TransactionId, _ => new()) : null;

    // what is changed without being read first
    private void Note(DbCommand command, DbContext db)
    {
        var sql = command.CommandText;
        if (!Writing().IsMatch(sql) || InTransactionOf(db) is not { } written)
        {
            return;
        }

        var named = CaseIds().Matches(sql).Select(match => command.Parameters[match.Groups[1].Value].Value).ToList();
        named.ForEach(caseId => written.Cases.TryAdd(Guid.Parse($"{caseId}"), sql));
        if (named.Count == 0)
        {
            written.Elsewhere.Add(sql);
        }
    }

    private sealed class Written
    {
        public string? Command { get; set; }

        public ConcurrentDictionary<Guid, string> Cases { get; } = [];

        public ConcurrentBag<string> Elsewhere { get; } = [];

        public void RequireOnePartition()
        {
            if (Command is not null && (Cases.Count > 1 || !Elsewhere.IsEmpty))
            {
                var places = Cases.Select(place => $"{place.Value} of {place.Key}").Concat(Elsewhere.Select(what => $"{what} of no case"));
                throw new InvalidOperationException($"Expected {Command} to write rows of one case, but it wrote {string.Join(", ", places)}.");
            }
        }
    }

    [GeneratedRegex(@"\b(INSERT|UPDATE|DELETE|MERGE)\b")]
    private static partial Regex Writing();

    [GeneratedRegex(@"CaseId[""\]] = (@\w+)")]
    private static partial Regex CaseIds();
}
