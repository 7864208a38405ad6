using System.Collections.Immutable;

namespace CaseFlow.Engine.Instances;

/// <summary>Looks through what is open in an instance: each visit that ends asks all kinds, and mostly there is nothing of most of them.</summary>
internal static class OpenWork
{
    extension<TKey, TOpen>(ImmutableSortedDictionary<TKey, TOpen> open)
        where TKey : notnull
    {
        public IEnumerable<TOpen> That(Func<TOpen, bool> holds) => open.IsEmpty ? [] : open.Values.Where(holds);

        public ImmutableSortedDictionary<TKey, TOpen> Each(Func<TOpen, TOpen> change) =>
            open.IsEmpty ? open : open.SetItems(open.Select(one => KeyValuePair.Create(one.Key, change(one.Value))));
    }
}
