using CaseFlow.App.Paging;
using CaseFlow.App.Storage.Feed;

namespace CaseFlow.Api.Relay;

/// <summary>Makes connections of pages.</summary>
internal static class Connections
{
    /// <summary>A page of the application as a connection of nodes, its keys encrypted.</summary>
    public static Connection<TNode> ToConnection<T, TNode>(this Page<T> page, Cursors cursors, Func<T, TNode> toNode)
        where TNode : class
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(cursors);
        var edges = page.Items.Select(item => new Edge<TNode>(toNode(item.Value), cursors.Seal(item.Key))).ToList();
        return new(edges, new PageInfo(page.HasNext, page.HasPrevious, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor));
    }
}
