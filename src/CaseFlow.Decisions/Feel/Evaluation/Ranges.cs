using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>Making ranges and looking into them.</summary>
internal static class Ranges
{
    /// <summary>A range between two bounds of one ordered type, or null when they are not, or descend.</summary>
    public static FeelRange? Create(FeelValue start, bool startIncluded, FeelValue end, bool endIncluded) =>
        Ordering.Compare(start, end) <= 0 ? new FeelRange(start, startIncluded, end, endIncluded) : null;

    /// <summary>The range of all values for which the comparison with the bound holds.</summary>
    public static FeelValue Of(ComparisonOperator comparison, FeelValue bound, Scope scope, Span span)
    {
        if (comparison == ComparisonOperator.NotEqual || !Ordering.HasOrder(bound))
        {
            return scope.Warn(FeelWarningKind.InvalidType, span, $"Expected a range, but {comparison.Symbol()} {bound} is none.");
        }

        var isLower = comparison is ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual;
        var isUpper = comparison is ComparisonOperator.Less or ComparisonOperator.LessOrEqual;
        var included = comparison is not (ComparisonOperator.Less or ComparisonOperator.Greater);
        return new FeelRange(isUpper ? FeelNull.Instance : bound, !isUpper && included, isLower ? FeelNull.Instance : bound, !isLower && included);
    }

    /// <summary>Whether the value lies in the range; null when it cannot be compared with the bounds.</summary>
    public static bool? Contains(FeelRange range, FeelValue value)
    {
        var aboveStart = range.Start.IsNull ? true
            : Comparing.Holds(range.StartIncluded ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.Greater, value, range.Start);
        var belowEnd = range.End.IsNull ? true
            : Comparing.Holds(range.EndIncluded ? ComparisonOperator.LessOrEqual : ComparisonOperator.Less, value, range.End);
        return aboveStart & belowEnd;
    }
}
