using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq.Expressions;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace CaseFlow.Testing.SqlServer;

/// <summary>
/// Watches the tests' process: each query that Entity Framework translates for the embedded database is translated for SQL Server as well,
/// and what comes out is read by its own parser. A query that SQL Server would not take fails the test that asks it.
/// </summary>
public sealed class SqlServerStatements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly SqlServerStatements Watching = new();
    private static readonly ConcurrentDictionary<string, byte> Seen = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Row, EntityState State), byte> Saved = [];

    private SqlServerStatements() => DiagnosticListener.AllListeners.Subscribe(this);

    /// <summary>All statements so far, each once.</summary>
    public static ICollection<string> All => Seen.Keys;

    /// <summary>Begins to watch, once.</summary>
    public static void Watch() => _ = Watching;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value.Value)
        {
            case QueryExpressionEventData { Context: CaseFlowDb db } compiling when value.Key == CoreEventId.QueryCompilationStarting.Name:
                if (db.Provider() == DatabaseProvider.Sqlite && !WrittenByHand.IsIn(compiling.Expression))
                {
                    Require(Translate(compiling.Expression));
                }

                break;
            case DbContextEventData { Context: CaseFlowDb db } when value.Key == CoreEventId.SaveChangesStarting.Name:
                Save([.. db.ChangeTracker.Entries().Where(IsNew)]);
                break;
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    // each kind of row once as it is added, changed and removed; a part of a document goes with its row
    private static bool IsNew(EntityEntry entry) =>
        !entry.Metadata.IsOwned()
        && entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && Saved.TryAdd((entry.Metadata.Name, entry.State), 0);

    private static void Save(List<EntityEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        using var db = OfflineSqlServer.Open();
        foreach (var entry in entries)
        {
            var copy = db.Entry(Copy(entry));
            copy.State = entry.State == EntityState.Modified ? EntityState.Unchanged : entry.State;
            foreach (var changed in entry.Properties.Where(property => entry.State == EntityState.Modified && property.IsModified))
            {
                copy.Property(changed.Metadata.Name).IsModified = true;
            }
        }

        Require(OfflineSqlServer.StatementOf(() => db.SaveChanges()));
    }

    private static object Copy(EntityEntry entry)
    {
        var copy = entry.CurrentValues.ToObject();
        foreach (var part in entry.References.Where(reference => reference.TargetEntry?.Metadata.IsOwned() == true))
        {
            part.Metadata.PropertyInfo!.SetValue(copy, part.CurrentValue);
        }

        return copy;
    }

    private static string Translate(Expression query)
    {
        using var db = OfflineSqlServer.Open();
        var translated = new ForSqlServer(db.Model).Visit(query);
        return OfflineSqlServer.StatementOf(() => Execute(db.GetService<IAsyncQueryProvider>(), translated));
    }

    private static void Execute(IAsyncQueryProvider provider, Expression query)
    {
        if (query.Type.IsAssignableTo(typeof(IQueryable)))
        {
            _ = provider.CreateQuery(query).GetEnumerator().MoveNext();
        }
        else
        {
            provider.Execute(query);
        }
    }

    private static void Require(string statement)
    {
        if (Seen.TryAdd(statement, 0) && SqlServerScript.Parse(statement).Errors is [var first, ..])
        {
            throw new InvalidOperationException($"Expected what SQL Server can parse, but at {first}:\n{statement}");
        }
    }

    // SQL that stands in the code is written for each database by itself
    private sealed class WrittenByHand : ExpressionVisitor
    {
        private bool _found;

        public static bool IsIn(Expression query)
        {
            var visitor = new WrittenByHand();
            visitor.Visit(query);
            return visitor._found;
        }

        protected override Expression VisitExtension(Expression node)
        {
            _found |= node is QueryRootExpression && node.GetType() != typeof(EntityQueryRootExpression);
            return node is QueryRootExpression or QueryParameterExpression ? node : base.VisitExtension(node);
        }
    }
}
