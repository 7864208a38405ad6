using System.Collections.Immutable;

namespace CaseFlow.Engine.Instances;

/// <summary>Looks through what is open in an instance: each visit that ends asks all kinds, and mostly there is nothing of most of them.</summary>
internal static class OpenWork
{
    extension<TKey, TOpen>(ImmutableSortedDictionary<TKey, TOpen> open)
        where TKey : notnull
    {
        public IEnumerable<TOpen> That(Func<TOpen, bool> holds) => open.IsEmpty ? [] : Matching(open, holds, (one, asked) => asked(one));

        /// <summary>The same by a visit, so that the question itself is made once and for all.</summary>
        public IEnumerable<TOpen> That(ElementInstanceId visit, Func<TOpen, ElementInstanceId, bool> holds) =>
            open.IsEmpty ? [] : Matching(open, visit, holds);

        public ImmutableSortedDictionary<TKey, TOpen> Each(Func<TOpen, TOpen> change) =>
            open.IsEmpty ? open : open.SetItems(open.Select(one => KeyValuePair.Create(one.Key, change(one.Value))));
    }

    private static IEnumerable<TOpen> Matching<TKey, TOpen, TAsked>(
        ImmutableSortedDictionary<TKey, TOpen> open, TAsked asked, Func<TOpen, TAsked, bool> holds)
        where TKey : notnull
    {
        foreach (var (_, one) in open)
        {
            if (holds(one, asked))
            {
                yield return one;
            }
        }
    }
}
