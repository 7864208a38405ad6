using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Access;

namespace CaseFlow.App.Storage;

/// <summary>The one predicate that decides which rows a caller may see: <see cref="Reader.CanRead"/>, asked of the database.</summary>
internal static class Visibility
{
    /// <summary>Rows whose content the caller may read: those of partitions that name them as a reader, and of items in them that do, too.</summary>
    public static IQueryable<TRow> VisibleTo<TRow>(this IQueryable<TRow> rows, Caller caller, IQueryable<ReaderRow> readers)
        where TRow : class, ICaseRow
    {
        if (caller.IsSystem || typeof(TRow).IsAssignableTo(typeof(IPublicRow)))
        {
            return rows;
        }

        var grants = readers.ThatReach(caller.Reader);
        var within = rows.Where(row => grants.Any(grant => grant.CaseId == row.CaseId && !grant.IsItem));
        return ItemScope<TRow>.Expression is { } scope ? within.Where(ReadItem(scope, grants)) : within;
    }

    /// <summary>Rows of cases whose states and times the caller may see.</summary>
    public static IQueryable<TRow> FollowedBy<TRow>(this IQueryable<TRow> rows, Caller caller, IQueryable<ReaderRow> readers)
        where TRow : class, ICaseRow
    {
        if (caller.IsSystem)
        {
            return rows;
        }

        var (reader, names) = (caller.Reader, caller.Reader.IsHub ? caller.Reader.Names.Add(Grantee.Hub) : caller.Reader.Names);
        var grants = readers.Where(Fits(reader, [.. names]));
        return rows.Where(row => grants.Any(grant => grant.CaseId == row.CaseId && !grant.IsItem));
    }

    /// <summary>Whether a type of rows holds items that have readers of their own.</summary>
    public static bool HasItems<TRow>() => ItemScope<TRow>.Expression is not null;

    /// <summary>Grants of content to a reader.</summary>
    public static IQueryable<ReaderRow> ThatReach(this IQueryable<ReaderRow> readers, Reader reader) =>
        readers.Where(Fits(reader, [.. reader.Names])).Where(grant => !grant.IsOutline);

    private static Expression<Func<ReaderRow, bool>> Fits(Reader reader, string[] names)
    {
        var (wall, ceiling) = (reader.Wall, reader.Ceiling);
        return grant => names.Contains(grant.Grantee) && grant.Wall == wall && grant.Classification <= ceiling;
    }

    private static Expression<Func<TRow, bool>> ReadItem<TRow>(Expression<Func<TRow, Guid?>> scope, IQueryable<ReaderRow> grants)
        where TRow : class, ICaseRow
    {
        Expression<Func<TRow, Guid?, bool>> isRead = (row, id) =>
            id == null || grants.Any(grant => grant.CaseId == row.CaseId && grant.IsItem && grant.ScopeId == id);
        var row = scope.Parameters[0];
        var body = new Replacing(isRead.Parameters[0], row).Visit(new Replacing(isRead.Parameters[1], scope.Body).Visit(isRead.Body));
        return Expression.Lambda<Func<TRow, bool>>(body, row);
    }

    private sealed class Replacing(Expression from, Expression to) : ExpressionVisitor
    {
        [return: NotNullIfNotNull(nameof(node))]
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }

    /// <summary>How a type of rows names the scope of its items; null when it has none.</summary>
    private static class ItemScope<TRow>
    {
        public static readonly Expression<Func<TRow, Guid?>>? Expression =
            Array.Exists(typeof(TRow).GetInterfaces(), type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IItemRow<>))
                ? (Expression<Func<TRow, Guid?>>)typeof(TRow).GetProperty("Scope")!.GetValue(null)!
                : null;
    }
}
