namespace CaseFlow.Cases.Reviews;

/// <summary>
/// The dates of a review cycle. Each is counted from the first one, never from when a review was opened: so no date drifts, and a cycle of the
/// 31st or of a leap day comes back to its day after shorter months and years.
/// </summary>
/// <param name="First">The date from which all are counted.</param>
/// <param name="Period">How far apart they lie.</param>
public sealed record ReviewSchedule(DateOnly First, ReviewPeriod Period)
{
    /// <summary>The first date that lies after a day.</summary>
    public DateOnly NextAfter(DateOnly day) => At(RoundsUntil(day));

    /// <summary>How many dates lie after one day, up to and with another.</summary>
    internal int Between(DateOnly after, DateOnly until) => Math.Max(0, RoundsUntil(until) - RoundsUntil(after));

    /// <summary>How many dates have come by a day, that day included.</summary>
    private int RoundsUntil(DateOnly day)
    {
        if (day < First)
        {
            return 0;
        }

        // the month of the last one has come, its day perhaps not yet
        var months = ((day.Year - First.Year) * 12) + day.Month - First.Month;
        var round = months / Period.Months;
        return At(round) <= day ? round + 1 : round;
    }

    private DateOnly At(int round) => First.AddMonths(round * Period.Months);
}
