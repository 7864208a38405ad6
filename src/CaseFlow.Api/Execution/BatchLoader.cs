using GraphQL.DataLoader;

namespace CaseFlow.Api.Execution;

/// <summary>Collects the keys that sibling fields ask for, and loads them all at once when the first of them is awaited.</summary>
/// <typeparam name="TKey">What is asked for by.</typeparam>
/// <typeparam name="TItem">What is loaded.</typeparam>
internal sealed class BatchLoader<TKey, TItem>(
    Func<IReadOnlyList<TKey>, CancellationToken, Task<IEnumerable<TItem>>> load, Func<TItem, TKey> keyOf)
    where TKey : notnull
{
    private Batch _open = new(load, keyOf);

    /// <summary>The one item of a key, null when there is none.</summary>
    public IDataLoaderResult<TItem?> One(TKey key) => new Result<TItem?>(Open(key), found => found[key].FirstOrDefault());

    /// <summary>All items of a key, in the order in which they were loaded.</summary>
    public IDataLoaderResult<IEnumerable<TItem>> Many(TKey key) => new Result<IEnumerable<TItem>>(Open(key), found => found[key]);

    private Batch Open(TKey key)
    {
        // an awaited batch takes no more keys: what comes later, e.g. the next event of a subscription, is loaded afresh
        if (_open.IsAwaited)
        {
            _open = new Batch(load, keyOf);
        }

        _open.Keys.Add(key);
        return _open;
    }

    private sealed class Batch(Func<IReadOnlyList<TKey>, CancellationToken, Task<IEnumerable<TItem>>> load, Func<TItem, TKey> keyOf)
    {
        private Task<ILookup<TKey, TItem>>? _loading;

        public HashSet<TKey> Keys { get; } = [];

        public bool IsAwaited => _loading is not null;

        public Task<ILookup<TKey, TItem>> LoadAsync(CancellationToken cancellation) => _loading ??= LoadAllAsync(cancellation);

        private async Task<ILookup<TKey, TItem>> LoadAllAsync(CancellationToken cancellation) =>
            (await load([.. Keys], cancellation)).ToLookup(keyOf);
    }

    private sealed class Result<T>(Batch batch, Func<ILookup<TKey, TItem>, T> pick) : IDataLoaderResult<T>
    {
        public async Task<T> GetResultAsync(CancellationToken cancellationToken = default) => pick(await batch.LoadAsync(cancellationToken));

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
