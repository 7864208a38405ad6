using System.Collections.Immutable;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>The functions of DMN 1.5, table 74, that name a place in a list: from 1, or from the end when negative.</summary>
internal static class ListPlaceFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("sublist", "list: list, start position: number, length?: number", Sublist)
        .Add("insert before", "list: list, position: number, newItem: Any", call =>
            AtPlace(call, 1, (items, index) => items.Insert(index, call.Arguments[2])))
        .Add("remove", "list: list, position: number", call => AtPlace(call, 1, (items, index) => items.RemoveAt(index)))
        .Add("list replace", "list: list, position: number, newItem: Any", call =>
            AtPlace(call, 1, (items, index) => items.SetItem(index, call.Arguments[2])))
        .Add("list replace", "list: list, match: function, newItem: Any", ReplaceMatching);

    private static FeelValue AtPlace(FeelCall call, int argument, Func<ImmutableArray<FeelValue>, int, ImmutableArray<FeelValue>> change)
    {
        var items = call.Items(0);
        return IndexOf(call.Number(argument), items.Length) is { } index
            ? new FeelList(change(items, index))
            : call.Fail($"Expected a place in a list of {items.Length}, but found {call.Number(argument)}.");
    }

    private static FeelValue Sublist(FeelCall call)
    {
        var items = call.Items(0);
        var length = call.Has(2) ? decimal.Truncate(call.Number(2)) : items.Length;
        return IndexOf(call.Number(1), items.Length) is { } start && length >= 1
            ? new FeelList([.. items.Skip(start).Take((int)Math.Min(length, items.Length))])
            : call.Fail($"Expected a place in a list of {items.Length} and a length, but found {call.Number(1)} and {length}.");
    }

    private static FeelValue ReplaceMatching(FeelCall call)
    {
        if (((FeelFunction)call.Arguments[1]).Signatures is not [{ Parameters.Length: 2 }])
        {
            return call.Fail("Expected a function of two arguments, but found another.");
        }

        var replaced = ImmutableArray.CreateBuilder<FeelValue>();
        foreach (var item in call.Items(0))
        {
            if (call.Invoke(call.Arguments[1], item, call.Arguments[2]) is not FeelBoolean matches)
            {
                return call.Fail("Expected a function that answers a boolean, but it does not.");
            }

            replaced.Add(matches.Value ? call.Arguments[2] : item);
        }

        return new FeelList(replaced.DrainToImmutable());
    }

    private static int? IndexOf(decimal place, int length)
    {
        var index = decimal.Truncate(place) is var whole && whole > 0 ? whole - 1 : length + whole;
        return whole != 0 && index >= 0 && index < length ? (int)index : null;
    }
}
