namespace CaseFlow.App.Paging;

/// <summary>Which page of a list is wanted.</summary>
/// <param name="Size">Most items, 1 to <see cref="MaxSize"/>.</param>
/// <param name="Backward">False: the items after <paramref name="Key"/>; true: the items before it, in the same order.</param>
/// <param name="Key">The key of the item to continue from; null from the list's beginning or, backward, from its end.</param>
public sealed record PageRequest(int Size, bool Backward = false, string? Key = null)
{
    /// <summary>Most items on a page.</summary>
    public const int MaxSize = 100;
}
