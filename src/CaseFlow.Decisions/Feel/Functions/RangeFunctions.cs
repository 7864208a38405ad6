namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>DMN 1.5, table 77: how points and ranges lie to each other; with <c>is</c> and <c>range</c>.</summary>
internal static class RangeFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.Add("is", "value1?: Any, value2?: Any", call => FeelBoolean.Of(call.Arguments[0].Equals(call.Arguments[1])));
        table.Add("range", "from: string", ReadRange);
        // ranges first: a point is whatever has an order
        Add(table, "before", "range", "range", (a, b) => a.End.IsBefore(b.Start));
        Add(table, "before", "range", "point", (a, b) => a.End.IsBefore(b.Start));
        Add(table, "before", "point", "range", (a, b) => a.End.IsBefore(b.Start));
        Add(table, "before", "point", "point", (a, b) => a.End.Compare(b.Start) < 0);
        Add(table, "after", "range", "range", (a, b) => b.End.IsBefore(a.Start));
        Add(table, "after", "range", "point", (a, b) => b.End.IsBefore(a.Start));
        Add(table, "after", "point", "range", (a, b) => b.End.IsBefore(a.Start));
        Add(table, "after", "point", "point", (a, b) => b.End.Compare(a.Start) < 0);
        Add(table, "meets", "range", "range", (a, b) => a.End.Touches(b.Start));
        Add(table, "met by", "range", "range", (a, b) => b.End.Touches(a.Start));
        Add(table, "overlaps", "range", "range", Overlaps);
        Add(table, "overlaps before", "range", "range", OverlapsBefore);
        Add(table, "overlaps after", "range", "range", (a, b) => OverlapsBefore(b, a));
        Add(table, "finishes", "range", "range", Finishes);
        Add(table, "finishes", "point", "range", (a, b) => b.End.IsIncluded && a.End.Compare(b.End) == 0);
        Add(table, "finished by", "range", "range", (a, b) => Finishes(b, a));
        Add(table, "finished by", "range", "point", (a, b) => a.End.IsIncluded && a.End.Compare(b.End) == 0);
        Add(table, "includes", "range", "range", Includes);
        Add(table, "includes", "range", "point", Includes);
        Add(table, "during", "range", "range", (a, b) => Includes(b, a));
        Add(table, "during", "point", "range", (a, b) => Includes(b, a));
        Add(table, "starts", "range", "range", Starts);
        Add(table, "starts", "point", "range", (a, b) => b.Start.IsIncluded && a.Start.Compare(b.Start) == 0);
        Add(table, "started by", "range", "range", (a, b) => Starts(b, a));
        Add(table, "started by", "range", "point", (a, b) => a.Start.IsIncluded && a.Start.Compare(b.Start) == 0);
        Add(table, "coincides", "range", "range", (a, b) => a.Start.Coincides(b.Start) && a.End.Coincides(b.End));
        Add(table, "coincides", "point", "point", (a, b) => a.Start.Compare(b.Start) == 0);
    }

    private static void Add(FunctionTable table, string name, string first, string second, Func<Interval, Interval, bool> holds)
    {
        var parameters = $"{Name(first, second, 1)}: {Type(first)}, {Name(second, first, 2)}: {Type(second)}";
        table.Add(name, parameters, call => Interval.Of(call.Arguments[0]) is { } a && Interval.Of(call.Arguments[1]) is { } b && a.IsComparableWith(b)
            ? FeelBoolean.Of(holds(a, b))
            : call.Fail("Expected points or ranges that can be compared with each other, but found others."));
    }

    // two of a kind are numbered
    private static string Name(string kind, string other, int number) => kind == other ? $"{kind}{number}" : kind;

    private static string Type(string kind) => kind == "range" ? "range" : "Any";

    private static bool Overlaps(Interval a, Interval b) => !a.End.IsBefore(b.Start) && !b.End.IsBefore(a.Start);

    private static bool OverlapsBefore(Interval a, Interval b) =>
        a.Start.StartsBefore(b.Start) && !a.End.IsBefore(b.Start) && a.End.EndsNotAfter(b.End);

    private static bool Finishes(Interval a, Interval b) => a.End.Coincides(b.End) && b.Start.StartsNotAfter(a.Start);

    private static bool Starts(Interval a, Interval b) => a.Start.Coincides(b.Start) && a.End.EndsNotAfter(b.End);

    private static bool Includes(Interval a, Interval b) => a.Start.StartsNotAfter(b.Start) && b.End.EndsNotAfter(a.End);

    /// <summary>A range written as text: its bounds are literals, or calls that make a temporal value of a literal.</summary>
    private static FeelValue ReadRange(FeelCall call)
    {
        var expression = FeelExpression.Parse(call.Text(0));
        return expression.ConstantRange is { } range
            ? range
            : call.Fail($"Expected a range with bounds that are literals, but found \"{call.Text(0)}\".");
    }
}
