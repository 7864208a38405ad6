using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>Equality and order of values (DMN 1.5, tables 53 and 54): values of different types cannot be compared.</summary>
internal static class Comparing
{
    public static FeelValue Apply(ComparisonOperator comparison, FeelValue left, FeelValue right, Span span, Scope scope)
    {
        var answer = scope.Run.Spend(Math.Min(left.Weight, right.Weight), span) ? Holds(comparison, left, right) : null;
        return answer is { } truth ? FeelBoolean.Of(truth) : NotComparable(left, right, span, scope);
    }

    /// <summary>Whether the comparison holds; null when the values cannot be compared.</summary>
    public static bool? Holds(ComparisonOperator comparison, FeelValue left, FeelValue right) => comparison switch
    {
        ComparisonOperator.Equal => Equal(left, right),
        ComparisonOperator.NotEqual => !Equal(left, right),
        _ => Ordering.Compare(left, right) is { } order ? OrderHolds(comparison, order) : null,
    };

    /// <summary>FEEL's <c>=</c>; null when the values are of different types.</summary>
    public static bool? Equal(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNull, FeelNull) => true,
        (FeelNull, _) or (_, FeelNull) => false,
        (FeelList a, FeelList b) => ListsEqual(a, b),
        (FeelContext a, FeelContext b) => ContextsEqual(a, b),
        (FeelRange a, FeelRange b) => RangesEqual(a, b),
        (FeelTime or FeelDateTime, _) when left.GetType() == right.GetType() => Ordering.Compare(left, right) == 0,
        _ => left.GetType() == right.GetType() ? left.Equals(right) : null,
    };

    /// <summary>Whether two values are one and the same, as lists look for their items: other types are simply not it.</summary>
    public static bool Same(FeelValue left, FeelValue right) => Equal(left, right) == true;

    private static bool OrderHolds(ComparisonOperator comparison, int order) => comparison switch
    {
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.LessOrEqual => order <= 0,
        ComparisonOperator.Greater => order > 0,
        _ => order >= 0,
    };

    private static bool ListsEqual(FeelList left, FeelList right) =>
        left.Items.Length == right.Items.Length && left.Items.Zip(right.Items).All(pair => Same(pair.First, pair.Second));

    private static bool ContextsEqual(FeelContext left, FeelContext right) =>
        left.Entries.Length == right.Entries.Length
        && left.Entries.All(entry => right.TryGet(entry.Key, out var value) && Same(entry.Value, value));

    private static bool RangesEqual(FeelRange left, FeelRange right) =>
        left.StartIncluded == right.StartIncluded && left.EndIncluded == right.EndIncluded
        && Same(left.Start, right.Start) && Same(left.End, right.End);

    private static FeelNull NotComparable(FeelValue left, FeelValue right, Span span, Scope scope) =>
        scope.Warn(FeelWarningKind.NotComparable, span, $"Expected two values that can be compared, but found a {left.TypeName} and a {right.TypeName}.");
}
