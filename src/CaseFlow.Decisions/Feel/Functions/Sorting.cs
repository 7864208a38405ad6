namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>Sorts by a function written in FEEL; .NET's sorts fail when such a function contradicts itself.</summary>
internal static class Sorting
{
    public static FeelValue Sort(FeelCall call)
    {
        var sorted = Sort([.. call.Items(0)], call);
        return sorted is null ? call.Fail("Expected a function of two items that answers a boolean, but it does not.") : new FeelList([.. sorted]);
    }

    private static FeelValue[]? Sort(FeelValue[] items, FeelCall call)
    {
        if (items.Length <= 1)
        {
            return items;
        }

        var middle = items.Length / 2;
        return Sort(items[..middle], call) is { } left && Sort(items[middle..], call) is { } right ? Merge(left, right, call) : null;
    }

    // equal items keep their order: the right one goes first only when it must
    private static FeelValue[]? Merge(FeelValue[] left, FeelValue[] right, FeelCall call)
    {
        var merged = new FeelValue[left.Length + right.Length];
        var (fromLeft, fromRight) = (0, 0);
        while (fromLeft + fromRight < merged.Length)
        {
            var takesRight = fromLeft == left.Length;
            if (!takesRight && fromRight < right.Length)
            {
                if (call.Invoke(call.Arguments[1], right[fromRight], left[fromLeft]) is not FeelBoolean precedes)
                {
                    return null;
                }

                takesRight = precedes.Value;
            }

            merged[fromLeft + fromRight] = takesRight ? right[fromRight] : left[fromLeft];
            _ = takesRight ? fromRight++ : fromLeft++;
        }

        return merged;
    }
}
