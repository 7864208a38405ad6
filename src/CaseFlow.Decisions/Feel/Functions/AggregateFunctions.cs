using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>The functions of DMN 1.5, table 74, that compute one value of many, given as a list or one by one.</summary>
internal static class AggregateFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.Add("count", "list: list", call => new FeelNumber(call.Items(0).Length));
        Add(table, "min", call => Extreme(call, -1));
        Add(table, "max", call => Extreme(call, 1));
        Add(table, "all", call => Quantify(call, isUniversal: true));
        Add(table, "any", call => Quantify(call, isUniversal: false));
        Add(table, "sum", call => OfNumbers(call, numbers => new FeelNumber(numbers.Sum())));
        Add(table, "product", call => OfNumbers(call, numbers => new FeelNumber(numbers.Aggregate((product, number) => product * number))));
        Add(table, "mean", call => OfNumbers(call, numbers => new FeelNumber(numbers.Average())));
        Add(table, "median", call => OfNumbers(call, numbers => new FeelNumber(Median(numbers))));
        Add(table, "stddev", call => OfNumbers(call, numbers => StandardDeviation(call, numbers)));
        Add(table, "mode", call => call.Items(0).IsEmpty ? FeelList.Empty : OfNumbers(call, Mode));
    }

    private static void Add(FunctionTable table, string name, Func<FeelCall, FeelValue> body) =>
        table.Add(name, "list: list", body).Add(name, "...list: list", body);

    private static FeelValue Extreme(FeelCall call, int sign)
    {
        FeelValue? extreme = null;
        foreach (var item in call.Items(0))
        {
            if (Ordering.Compare(item, extreme ?? item) is not { } order)
            {
                return call.Fail("Expected values of one type that has an order, but found others.");
            }

            extreme = extreme is null || order * sign > 0 ? item : extreme;
        }

        return extreme ?? FeelNull.Instance;
    }

    // as "and" and "or": one false or true decides, else what is no boolean leaves it open
    private static FeelValue Quantify(FeelCall call, bool isUniversal)
    {
        var decisive = FeelBoolean.Of(!isUniversal);
        return call.Items(0).Contains(decisive) ? decisive
            : call.Items(0).All(item => item is FeelBoolean) ? FeelBoolean.Of(isUniversal)
            : call.Fail("Expected booleans, but found others.");
    }

    private static FeelValue OfNumbers(FeelCall call, Func<ImmutableArray<decimal>, FeelValue> compute)
    {
        var numbers = call.Items(0).OfType<FeelNumber>().Select(number => number.Value).ToImmutableArray();
        return numbers.Length == 0 || numbers.Length != call.Items(0).Length
            ? call.Fail($"Expected numbers, but found {(call.Items(0).IsEmpty ? "none" : "other values")}.")
            : compute(numbers);
    }

    private static decimal Median(ImmutableArray<decimal> numbers)
    {
        var sorted = numbers.Sort();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static FeelValue StandardDeviation(FeelCall call, ImmutableArray<decimal> numbers)
    {
        if (numbers.Length < 2)
        {
            return call.Fail("Expected at least two numbers, but found one.");
        }

        var mean = numbers.Average();
        return new FeelNumber(DecimalMath.SquareRoot(numbers.Sum(number => (number - mean) * (number - mean)) / (numbers.Length - 1)));
    }

    private static FeelList Mode(ImmutableArray<decimal> numbers)
    {
        var groups = numbers.GroupBy(number => number).ToList();
        var most = groups.Max(group => group.Count());
        return new([.. groups.Where(group => group.Count() == most).Select(group => group.Key).Order().Select(number => new FeelNumber(number))]);
    }
}
