using CaseFlow.App.Paging;
using CaseFlow.Kernel;
using CaseFlow.Web.Tasks;

namespace CaseFlow.Web.Inbox;

/// <summary>The tasks that the inbox has read so far, and whether there are more.</summary>
/// <param name="Lines">In the order in which they are shown.</param>
/// <param name="LastKey">Where the list goes on; null when it does not.</param>
internal sealed record InboxList(IReadOnlyList<TaskLine> Lines, string? LastKey)
{
    private static readonly InboxList Empty = new([], LastKey: null);

    /// <summary>Reads from the beginning until at least as many are there as before.</summary>
    public static async Task<Outcome<InboxList>> ReadAsync(TaskLines tasks, InboxFilter filter, int atLeast)
    {
        var list = Empty;
        while (true)
        {
            var next = await list.NextAsync(tasks, filter);
            if (next.IsRejected || next.Value.LastKey is null || next.Value.Lines.Count >= atLeast)
            {
                return next;
            }

            list = next.Value;
        }
    }

    /// <summary>Reads one page more.</summary>
    public async Task<Outcome<InboxList>> NextAsync(TaskLines tasks, InboxFilter filter)
    {
        var read = await tasks.ListAsync(filter.Query(LastKey));
        if (read.IsRejected)
        {
            return read.Rejection;
        }

        var page = read.Value;
        IEnumerable<PageItem<TaskLine>> items = filter.IsBackward ? page.Items.Reverse() : page.Items;
        var more = filter.IsBackward ? page.HasPrevious : page.HasNext;
        return new InboxList([.. Lines, .. items.Select(item => item.Value)], more ? items.LastOrDefault()?.Key : null);
    }
}
