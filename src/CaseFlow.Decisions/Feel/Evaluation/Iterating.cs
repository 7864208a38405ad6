using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>Walks along all combinations of items of several iterators, the last one fastest.</summary>
internal static class Iterating
{
    /// <summary>Calls <paramref name="visit"/> for each combination until it answers false; false also when there is nothing to walk along.</summary>
    public static bool Walk(ImmutableArray<Iterator> iterators, Scope scope, Func<Scope, bool> visit, int level = 0)
    {
        if (level == iterators.Length)
        {
            return visit(scope) && !scope.Run.IsExhausted;
        }

        var iterator = iterators[level];
        if (ItemsOf(iterator, scope) is not { } items)
        {
            return false;
        }

        foreach (var item in items)
        {
            if (!Walk(iterators, scope.With(iterator.Name, item), visit, level + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<FeelValue>? ItemsOf(Iterator iterator, Scope scope)
    {
        var source = scope.Evaluate(iterator.Source);
        var items = iterator.Last is { } last ? Sequence(source, scope.Evaluate(last)) : ItemsOf(source);
        if (items is null)
        {
            var message = $"Expected a list, whole numbers or dates to walk along, but found a {source.TypeName}.";
            scope.Warn(FeelWarningKind.InvalidType, iterator.Source.Span, message);
        }

        return items;
    }

    private static IEnumerable<FeelValue>? ItemsOf(FeelValue source) => source switch
    {
        FeelList list => list.Items,
        FeelRange range => Sequence(range.Start, range.End)?.Where(item => Ranges.Contains(range, item) == true),
        FeelNull => null,
        _ => [source],
    };

    private static IEnumerable<FeelValue>? Sequence(FeelValue first, FeelValue last) => (first, last) switch
    {
        (FeelNumber { IsInteger: true } from, FeelNumber { IsInteger: true } to) => Numbers(from.Value, to.Value),
        (FeelDate from, FeelDate to) => Dates(from.EpochDay, to.EpochDay),
        _ => null,
    };

    private static IEnumerable<FeelValue> Numbers(decimal from, decimal to)
    {
        var step = from <= to ? 1 : -1;
        for (var number = from; number != to; number += step)
        {
            yield return new FeelNumber(number);
        }

        yield return new FeelNumber(to);
    }

    private static IEnumerable<FeelValue> Dates(long from, long to) =>
        Numbers(from, to).Select(day => FeelDate.FromEpochDay((long)((FeelNumber)day).Value)).OfType<FeelValue>();
}
