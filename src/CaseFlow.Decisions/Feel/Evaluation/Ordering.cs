using CaseFlow.Decisions.Feel.Temporal;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>The order of values that have one: numbers, strings, dates, times, dates and times, durations of one kind.</summary>
internal static class Ordering
{
    /// <summary>Negative, zero or positive; null when the two have no order.</summary>
    public static int? Compare(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => a.Value.CompareTo(b.Value),
        (FeelString a, FeelString b) => CompareCodePoints(a.Value, b.Value),
        (FeelDate a, FeelDate b) => a.EpochDay.CompareTo(b.EpochDay),
        (FeelTime a, FeelTime b) => CompareTimes(a, b),
        (FeelDateTime a, FeelDateTime b) => CompareDateTimes(a, b),
        (FeelDaysDuration a, FeelDaysDuration b) => a.Seconds.CompareTo(b.Seconds),
        (FeelYearsDuration a, FeelYearsDuration b) => a.Months.CompareTo(b.Months),
        _ => null,
    };

    public static bool HasOrder(FeelValue value) => Compare(value, value) is not null;

    private static int CompareCodePoints(string left, string right)
    {
        // surrogates sort above all other units, except the private ones that UTF-16 puts behind them
        var (first, second) = (left.EnumerateRunes(), right.EnumerateRunes());
        while (first.MoveNext())
        {
            if (!second.MoveNext())
            {
                return 1;
            }

            if (first.Current != second.Current)
            {
                return first.Current.CompareTo(second.Current);
            }
        }

        return second.MoveNext() ? -1 : 0;
    }

    private static int? CompareTimes(FeelTime left, FeelTime right) =>
        left.IsLocal == right.IsLocal ? Milliseconds(UtcSeconds(left)).CompareTo(Milliseconds(UtcSeconds(right))) : null;

    private static int? CompareDateTimes(FeelDateTime left, FeelDateTime right) =>
        left.Time.IsLocal == right.Time.IsLocal ? Milliseconds(left.EpochSeconds).CompareTo(Milliseconds(right.EpochSeconds)) : null;

    // the standard compares by whole seconds; finer than a millisecond no clock of ours goes
    private static decimal Milliseconds(decimal seconds) => decimal.Floor(seconds * 1000);

    private static decimal UtcSeconds(FeelTime time) => time.SecondOfDay - (TimeZones.OffsetSeconds(time) ?? 0);
}
