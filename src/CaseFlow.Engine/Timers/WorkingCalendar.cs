using System.Collections.Immutable;

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
    /// From a day off, the first working day after it is the first. A local time that the clocks skip is taken by the offset before they do
    /// (RFC 5545, 3.3.5), so that it moves on by what they skip; of one that comes twice it is the second, so that nobody loses time.
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

        return ToUtc(local);
    }

    private DateTimeOffset ToUtc(DateTime local)
    {
        // of a time that comes twice the lesser offset gives the later moment
        if (Zone.IsAmbiguousTime(local))
        {
            return new DateTimeOffset(local, Zone.GetAmbiguousTimeOffsets(local).Min()).ToUniversalTime();
        }

        // half an hour at a time: no zone skips less
        var before = local;
        while (Zone.IsInvalidTime(before))
        {
            before = before.AddMinutes(-30);
        }

        return new DateTimeOffset(local, Zone.GetUtcOffset(before)).ToUniversalTime();
    }
}
