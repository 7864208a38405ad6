using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Timers;

/// <summary>When an organisation works, or those of its posts that are at one duty station.</summary>
/// <param name="Zone">The zone of its local time.</param>
/// <param name="WorkingDays">At least one day of the week.</param>
public sealed record WorkingCalendar(TimeZoneInfo Zone, ImmutableHashSet<DayOfWeek> WorkingDays)
{
    /// <summary>Monday to Friday.</summary>
    public static ImmutableHashSet<DayOfWeek> MondayToFriday { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Days on which nobody works whatever day of the week they are. None by default, and none of years that nobody has written down.</summary>
    public ImmutableSortedSet<DateOnly> Holidays { get; init; } = [];

    /// <summary>Whether somebody works on a day.</summary>
    public bool IsWorkingDay(DateOnly day) => WorkingDays.Contains(day.DayOfWeek) && !Holidays.Contains(day);

    /// <summary>The same local time of day, a number of working days later; in UTC. No days later is the very same moment.</summary>
    /// <remarks>
    /// From a day off, the first working day after it is the first. What the clocks skip or repeat is taken as <see cref="LocalTime"/> does.
    /// </remarks>
    /// <param name="start">From when.</param>
    /// <param name="days">Working days, 0 or more.</param>
    public DateTimeOffset AddWorkingDays(DateTimeOffset start, int days)
    {
        if (days == 0)
        {
            return start.ToUniversalTime();
        }

        var local = TimeZoneInfo.ConvertTime(start, Zone).DateTime;
        for (var left = days; left > 0; left -= IsWorkingDay(DateOnly.FromDateTime(local)) ? 1 : 0)
        {
            local = local.AddDays(1);
        }

        return LocalTime.ToUtc(local, Zone);
    }
}
