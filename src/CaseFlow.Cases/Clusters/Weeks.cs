using CaseFlow.Cases.Signals;

namespace CaseFlow.Cases.Clusters;

/// <summary>Weeks as they matter for clusters: from Monday to Sunday.</summary>
public static class Weeks
{
    /// <summary>Whether a time is known closely enough to lie in one week. A source that does not say how exact its day is counts as exact.</summary>
    public static bool IsKnown(SignalTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.Precision is not (DatePrecision.Month or DatePrecision.Year);
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
