using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Testing;

/// <summary>Takes out of each query what asks whether the caller may read the rows, and leaves everything else as it is.</summary>
/// <param name="of">Types of the rows that are no longer asked about; null for all.</param>
public sealed class WithoutReaders(IReadOnlyCollection<string>? of = null) : IQueryExpressionInterceptor
{
    private const string Readers = "ReaderRow";

    /// <summary>How often it found something to take out.</summary>
    public int Found { get; private set; }

    /// <inheritdoc/>
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        var without = new Without(of);
        var query = without.Visit(queryExpression);
        Found += without.Found;
        return query;
    }

    private sealed class Without(IReadOnlyCollection<string>? of) : ExpressionVisitor
    {
        public int Found { get; private set; }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(Queryable) || node.Method.Name != nameof(Queryable.Where) || !AsksReaders(node))
            {
                return base.VisitMethodCall(node);
            }

            Found++;
            return Visit(node.Arguments[0]);
        }

        private bool AsksReaders(MethodCallExpression where)
        {
            var rows = where.Method.GetGenericArguments()[0].Name;
            var search = new Search();
            search.Visit(where.Arguments[1]);
            return search.IsFound && rows != Readers && (of is null || of.Contains(rows));
        }
    }

    /// <summary>Whether a condition asks for readers itself, and not merely within a list that it asks in turn.</summary>
    private sealed class Search : ExpressionVisitor
    {
        public bool IsFound { get; private set; }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(Queryable))
            {
                return base.VisitMethodCall(node);
            }

            IsFound |= node.Method.Name == nameof(Queryable.Any) && node.Method.GetGenericArguments()[0].Name == Readers;
            return node;
        }
    }
}
