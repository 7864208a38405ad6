using CaseFlow.Decisions.Feel;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Dmn.Tests;

/// <summary>Tells where a value is otherwise than expected.</summary>
public static class Difference
{
    /// <summary>The first place where they differ, as a sentence; null when there is none.</summary>
    /// <param name="expected">What is expected; of a context only the entries that it names.</param>
    /// <param name="found">What there is.</param>
    /// <param name="place">What the value is, for the sentence.</param>
    public static string? Between(FeelValue expected, FeelValue found, string place = "the result") => (expected, found) switch
    {
        (FeelContext entries, FeelContext context) =>
            entries.Entries.Select(entry => OfEntry(entry.Key, entry.Value, context)).FirstOrDefault(text => text is not null),
        (FeelList items, FeelList list) when items.Items.Length == list.Items.Length => items.Items.Zip(list.Items)
            .Select((pair, index) => Between(pair.First, pair.Second, $"item {index + 1} of {place}")).FirstOrDefault(text => text is not null),
        _ => Comparing.Same(expected, found) ? null : $"Expected {place} to be {expected}, but it is {found}.",
    };

    private static string? OfEntry(string name, FeelValue expected, FeelContext context) =>
        context.TryGet(name, out var found) ? Between(expected, found, name) : $"Expected an entry {name}, but there is none.";
}
