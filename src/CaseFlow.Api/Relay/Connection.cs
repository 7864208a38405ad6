using System.ComponentModel;

namespace CaseFlow.Api.Relay;

/// <summary>One page of a list.</summary>
[Description("One page of a list.")]
public sealed record Connection<TNode>(
    [property: Description("The items of this page with their cursors, in order.")] IReadOnlyList<Edge<TNode>> Edges,
    [property: Description("Where this page lies in the list.")] PageInfo PageInfo)
    where TNode : class
{
    [Description("The items of this page, in order.")]
    public IEnumerable<TNode> Nodes => Edges.Select(edge => edge.Node);
}

/// <summary>One item of a page.</summary>
[Description("One item of a page.")]
public sealed record Edge<TNode>(
    [property: Description("The item.")] TNode Node,
    [property: Description("Opaque; continue after or before this item with it.")] string Cursor)
    where TNode : class;

/// <summary>Where a page lies in its list.</summary>
[Description("Where a page lies in its list.")]
public sealed record PageInfo(
    [property: Description("Whether items follow this page.")] bool HasNextPage,
    [property: Description("Whether items precede this page.")] bool HasPreviousPage,
    [property: Description("The first item's cursor; null on an empty page.")] string? StartCursor,
    [property: Description("The last item's cursor; null on an empty page.")] string? EndCursor);
