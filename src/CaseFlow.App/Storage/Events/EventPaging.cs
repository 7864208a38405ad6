using System.Globalization;
using CaseFlow.App.Paging;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>Reads events page by page in the order in which they were written down.</summary>
internal static class EventPaging
{
    /// <summary>One SQL statement; one event more than asked for tells whether the list goes on.</summary>
    public static async Task<Page<TItem>> ToPageAsync<TItem>(
        this IQueryable<EventRow> events, PageRequest page, Func<IReadOnlyList<EventRow>, Task<IReadOnlyList<TItem>>> tell, CancellationToken cancellation)
    {
        var (size, backward, key) = page;
        var from = key is null ? (long?)null : long.Parse(key, CultureInfo.InvariantCulture);
        var ordered = backward
            ? events.Where(row => from == null || row.Position < from).OrderByDescending(row => row.Position)
            : events.Where(row => from == null || row.Position > from).OrderBy(row => row.Position);
        var found = await ordered.Take(size + 1).ToListAsync(cancellation);
        var shown = found.Take(size).ToList();
        if (backward)
        {
            shown.Reverse();
        }

        var items = (await tell(shown)).Zip(shown, (item, row) => new PageItem<TItem>(item, row.Position.ToString(CultureInfo.InvariantCulture)));
        var (hasMore, hasOther) = (found.Count > size, key is not null);
        return backward
            ? new Page<TItem>([.. items], HasNext: hasOther, HasPrevious: hasMore)
            : new Page<TItem>([.. items], HasNext: hasMore, HasPrevious: hasOther);
    }
}
