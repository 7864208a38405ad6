using GraphQL.DataLoader;

namespace CaseFlow.Api.Execution;

/// <summary>Shapes what batches load.</summary>
internal static class DataLoaderResults
{
    /// <summary>Makes a node of what was loaded, null of nothing.</summary>
    public static IDataLoaderResult<TNode?> Then<TItem, TNode>(this IDataLoaderResult<TItem?> source, Func<TItem, TNode> toNode)
        where TItem : class
        where TNode : class =>
        new Mapped<TItem?, TNode?>(source, item => item is null ? null : toNode(item));

    /// <summary>Whether there was anything to load.</summary>
    public static IDataLoaderResult<bool> IsThere<TItem>(this IDataLoaderResult<TItem?> source)
        where TItem : class =>
        new Mapped<TItem?, bool>(source, item => item is not null);

    /// <summary>Makes nodes of all that was loaded.</summary>
    public static IDataLoaderResult<IEnumerable<TNode>> ThenEach<TItem, TNode>(this IDataLoaderResult<IEnumerable<TItem>> source, Func<TItem, TNode> toNode) =>
        new Mapped<IEnumerable<TItem>, IEnumerable<TNode>>(source, items => items.Select(toNode));

    private sealed class Mapped<TIn, TOut>(IDataLoaderResult<TIn> source, Func<TIn, TOut> map) : IDataLoaderResult<TOut>
    {
        public async Task<TOut> GetResultAsync(CancellationToken cancellationToken = default) => map(await source.GetResultAsync(cancellationToken));

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
