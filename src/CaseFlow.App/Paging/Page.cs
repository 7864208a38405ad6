using System.Collections.Immutable;

namespace CaseFlow.App.Paging;

/// <summary>One page of a list, its items in the list's order.</summary>
/// <param name="Items">At most as many as asked for.</param>
/// <param name="HasNext">Whether items follow the last one.</param>
/// <param name="HasPrevious">Whether items precede the first one.</param>
public sealed record Page<T>(ImmutableArray<PageItem<T>> Items, bool HasNext, bool HasPrevious);

/// <summary>An item of a page.</summary>
/// <param name="Value">The item.</param>
/// <param name="Key">Its place in the list, to continue from; not for the eyes of clients.</param>
public sealed record PageItem<T>(T Value, string Key);
