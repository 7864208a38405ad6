using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>DMN 1.5, table 74, without what computes one value of many; and what Camunda adds.</summary>
internal static class ListFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("list contains", "list: list, element: Any", call => FeelBoolean.Of(call.Items(0).Any(item => Comparing.Same(item, call.Arguments[1]))))
        .Add("append", "list: list, ...items: list", call => new FeelList([.. call.Items(0), .. call.Items(1)]))
        .Add("concatenate", "...lists: list", call => Concatenate(call, items => items))
        .Add("union", "...lists: list", call => Concatenate(call, items => Distinct(call, items)))
        .Add("reverse", "list: list", call => new FeelList([.. call.Items(0).Reverse()]))
        .Add("distinct values", "list: list", call => new FeelList([.. Distinct(call, call.Items(0))]))
        .Add("duplicate values", "list: list", call => new FeelList([.. Duplicates(call)]))
        .Add("flatten", "list: list", call => new FeelList([.. Flatten(call.Items(0))]))
        .Add("index of", "list: list, match: Any", IndexOf)
        .Add("sort", "list: list, precedes: function", Sorting.Sort)
        .Add("is empty", "list: list", call => FeelBoolean.Of(call.Items(0).IsEmpty))
        .Add("partition", "list: list, size: number", Partition);

    private static FeelValue Concatenate(FeelCall call, Func<IEnumerable<FeelValue>, IEnumerable<FeelValue>> finish)
    {
        // one item is a list of it, null is not
        return call.Items(0).Any(list => list.IsNull)
            ? call.Fail("Expected lists, but found null.")
            : new FeelList([.. finish(call.Items(0).SelectMany(list => list is FeelList items ? items.Items : [list]))]);
    }

    private static List<FeelValue> Distinct(FeelCall call, IEnumerable<FeelValue> items)
    {
        var distinct = new List<FeelValue>();
        foreach (var item in items.TakeWhile(_ => call.Run.Spend(distinct.Count, call.Span)))
        {
            if (!distinct.Exists(known => Comparing.Same(known, item)))
            {
                distinct.Add(item);
            }
        }

        return distinct;
    }

    private static IEnumerable<FeelValue> Duplicates(FeelCall call) =>
        Distinct(call, call.Items(0)).Where(item =>
            call.Run.Spend(call.Items(0).Length, call.Span) && call.Items(0).Count(other => Comparing.Same(other, item)) > 1);

    private static IEnumerable<FeelValue> Flatten(IEnumerable<FeelValue> items) =>
        items.SelectMany(item => item is FeelList list ? Flatten(list.Items) : [item]);

    private static FeelList IndexOf(FeelCall call) =>
        new([.. Enumerable.Range(0, call.Items(0).Length)
            .Where(index => Comparing.Same(call.Items(0)[index], call.Arguments[1]))
            .Select(index => new FeelNumber(index + 1))]);

    private static FeelValue Partition(FeelCall call)
    {
        var size = decimal.Truncate(call.Number(1));
        return size < 1
            ? call.Fail($"Expected a size of at least 1, but found {size}.")
            : new FeelList([.. call.Items(0).Chunk((int)Math.Min(size, int.MaxValue)).Select(part => new FeelList([.. part]))]);
    }
}
