using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>A point or a range as two ends that can be compared.</summary>
internal sealed record Interval(Bound Start, Bound End)
{
    /// <summary>The interval of a range or of a single value; null of a value without order.</summary>
    public static Interval? Of(FeelValue value) => value switch
    {
        FeelRange range => new(new(range.Start, range.StartIncluded, -1), new(range.End, range.EndIncluded, 1)),
        _ when Ordering.HasOrder(value) => new(new(value, true, -1), new(value, true, 1)),
        _ => null,
    };

    public bool IsComparableWith(Interval other) => Any() is not { } mine || other.Any() is not { } theirs || Ordering.Compare(mine, theirs) is not null;

    private FeelValue? Any() => !Start.Value.IsNull ? Start.Value : !End.Value.IsNull ? End.Value : null;
}

/// <summary>One end of an interval; without a value it lies at infinity.</summary>
/// <param name="Value">The value, or null.</param>
/// <param name="IsIncluded">Whether the value belongs to the interval.</param>
/// <param name="Infinity">On which side it lies when it has no value: -1 or 1.</param>
internal readonly record struct Bound(FeelValue Value, bool IsIncluded, int Infinity)
{
    public int Compare(Bound other) => (Value.IsNull, other.Value.IsNull) switch
    {
        (true, true) => Infinity.CompareTo(other.Infinity),
        (true, false) => Infinity,
        (false, true) => -other.Infinity,
        _ => Ordering.Compare(Value, other.Value) ?? 0,
    };

    /// <summary>An end that lies before a start: no value belongs to both.</summary>
    public bool IsBefore(Bound start) => Compare(start) is var order && (order < 0 || (order == 0 && !(IsIncluded && start.IsIncluded)));

    /// <summary>An end and a start that share just this value.</summary>
    public bool Touches(Bound start) => IsIncluded && start.IsIncluded && Compare(start) == 0 && !Value.IsNull;

    public bool Coincides(Bound other) => IsIncluded == other.IsIncluded && Compare(other) == 0;

    public bool StartsBefore(Bound start) => Compare(start) is var order && (order < 0 || (order == 0 && IsIncluded && !start.IsIncluded));

    public bool StartsNotAfter(Bound start) => Compare(start) is var order && (order < 0 || (order == 0 && (IsIncluded || !start.IsIncluded)));

    public bool EndsNotAfter(Bound end) => Compare(end) is var order && (order < 0 || (order == 0 && (!IsIncluded || end.IsIncluded)));
}
