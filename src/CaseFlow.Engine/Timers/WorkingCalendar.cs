using System.Collections.Immutable;

namespace CaseFlow.Engine.Timers;

/// <summary>When an organisation works: a time zone, the days of the week, and its holidays.</summary>
/// <param name="Zone">The zone of its local time.</param>
/// <param name="WorkingDays">At least one day of the week.</param>
public sealed record WorkingCalendar(TimeZoneInfo Zone, ImmutableHashSet<DayOfWeek> WorkingDays)
{
    /// <summary>Days on which it does not work, whatever day of the week they are; none when nobody has named any.</summary>
    public ImmutableHashSet<DateOnly> Holidays { get; init; } = [];

    /// <summary>Monday to Friday.</summary>
    public static ImmutableHashSet<DayOfWeek> MondayToFriday { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The same local time of day, a number of working days later; in UTC.</summary>
    /// <remarks>From a day off, the first working day after it is the first. A local time that the clocks skip moves on by what they skip.</remarks>
    /// <param name="start">From when.</param>
    /// <param name="days">Working days, 0 or more.</param>
    public DateTimeOffset AddWorkingDays(DateTimeOffset start, int days)
    {
        var local = TimeZoneInfo.ConvertTime(start, Zone).DateTime;
        for (var left = days; left > 0; left -= WorksOn(local) ? 1 : 0)
        {
            local = local.AddDays(1);
        }

        return ToUtc(local);
    }

    private bool WorksOn(DateTime local) => WorkingDays.Contains(local.DayOfWeek) && !Holidays.Contains(DateOnly.FromDateTime(local));

    private DateTimeOffset ToUtc(DateTime local)
    {
        // half an hour at a time: no zone skips less, and few skip more than an hour
        while (Zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(30);
        }

        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
