using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Paging;

/// <summary>Reads one page by the key of its neighbour, so that page 1,000 costs what page 1 costs and inserts move nothing.</summary>
/// <remarks>The key is a text column with the list's whole order in it, compared ordinally; it is unique within the list.</remarks>
internal static class KeysetPaging
{
    /// <summary>One SQL statement; one row more than asked for tells whether the list goes on.</summary>
    public static async Task<Page<TItem>> ToPageAsync<TRow, TItem>(
        this IQueryable<TRow> rows,
        PageRequest page,
        Expression<Func<TRow, string>> key,
        Expression<Func<TRow, TItem>> select,
        CancellationToken cancellation)
    {
        var items = await rows.CutTo(page, key).Select(Keyed(key, select)).ToListAsync(cancellation);
        var hasMore = items.Count > page.Size;
        var shown = items.Take(page.Size).ToList();
        if (page.Backward)
        {
            shown.Reverse();
        }

        return page.Backward
            ? new Page<TItem>([.. shown], HasNext: page.Key is not null, HasPrevious: hasMore)
            : new Page<TItem>([.. shown], HasNext: hasMore, HasPrevious: page.Key is not null);
    }

    /// <summary>What of these rows can be on a page, in the page's order, with one more that tells whether the list goes on.</summary>
    /// <remarks>A list whose parts are each found in order by an index is the union of its parts, each cut: none is read further than the page needs.</remarks>
    public static IQueryable<TRow> CutTo<TRow>(this IQueryable<TRow> rows, PageRequest page, Expression<Func<TRow, string>> key)
    {
        var following = page.Key is null ? rows : rows.Where(Beyond(page, key));
        var ordered = page.Backward ? following.OrderByDescending(key) : following.OrderBy(key);
        return ordered.Provider.CreateQuery<TRow>(Expression.Call(
            typeof(Queryable), nameof(Queryable.Take), [typeof(TRow)], ordered.Expression, AsItStands(page.Size + 1)));
    }

    // the number stands in the statement: for one that it does not know PostgreSQL expects a tenth of the list,
    // and then plans the statement anew whenever it comes, which takes longer than to answer it
    private static MethodCallExpression AsItStands(int count) =>
        Expression.Call(typeof(EF), nameof(EF.Constant), [typeof(int)], Expression.Constant(count));

    // built by hand: the database compares ordinally by the column's collation, and translates this overload of Compare only;
    // the page's key is read from the page, as a parameter, for a constant would make a statement of its own of every page
    private static Expression<Func<TRow, bool>> Beyond<TRow>(PageRequest page, Expression<Func<TRow, string>> key)
    {
        var from = Expression.Property(Expression.Constant(page), nameof(PageRequest.Key));
        var order = Expression.Call(typeof(string), nameof(string.Compare), null, key.Body, from);
        var zero = Expression.Constant(0);
        return Expression.Lambda<Func<TRow, bool>>(page.Backward ? Expression.LessThan(order, zero) : Expression.GreaterThan(order, zero), key.Parameters);
    }

    private static Expression<Func<TRow, PageItem<TItem>>> Keyed<TRow, TItem>(Expression<Func<TRow, string>> key, Expression<Func<TRow, TItem>> select)
    {
        var row = select.Parameters[0];
        var item = Expression.New(
            typeof(PageItem<TItem>).GetConstructor([typeof(TItem), typeof(string)])!, select.Body, Replace(key.Body, key.Parameters[0], row));
        return Expression.Lambda<Func<TRow, PageItem<TItem>>>(item, row);
    }

    private static Expression Replace(Expression body, ParameterExpression parameter, Expression by) => new Replacement(parameter, by).Visit(body);

    private sealed class Replacement(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }
}
