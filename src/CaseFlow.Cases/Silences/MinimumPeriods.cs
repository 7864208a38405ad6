using System.Collections.Immutable;
using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Silences;

/// <summary>
/// How long silence lasts at least. Hours go by the clock. A working day counts only if every organisation that is asked works on it, by its own
/// week and holidays; days begin and end in the zone of the deadline, and the day of the opening does not count.
/// </summary>
public static class MinimumPeriods
{
    /// <summary>Working days of a routine silence.</summary>
    public const int RoutineDays = 5;

    /// <summary>Days within which the working days must be found; organisations that share no more of them cannot be asked routinely.</summary>
    public const int LongestSearch = 366;

    private static readonly ImmutableSortedSet<DayOfWeek> MondayToFriday =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The earliest end of a period; null when the organisations share too few working days.</summary>
    /// <param name="period">How long it is at least.</param>
    /// <param name="zone">Where days begin and end.</param>
    /// <param name="opensAt">When it begins.</param>
    /// <param name="voters">Who is asked; a calendar that is not among the given ones works from Monday to Friday.</param>
    /// <param name="calendars">On which days they work.</param>
    public static DateTimeOffset? EarliestEnd(
        SilenceClass period, TimeZoneInfo zone, DateTimeOffset opensAt, ImmutableSortedSet<string> voters, ImmutableArray<OrganisationCalendar> calendars) =>
        period switch
        {
            SilenceClass.Routine => AfterWorkingDays(zone, opensAt, [.. voters.Select(voter => CalendarOf(voter, calendars))]),
            SilenceClass.Standard => opensAt.AddHours(72),
            SilenceClass.Urgent => opensAt.AddHours(24),
            SilenceClass.Flash => opensAt.AddHours(4),
            _ => throw new UnreachableException($"No minimum is known for {period}."),
        };

    private static DateTimeOffset? AfterWorkingDays(TimeZoneInfo zone, DateTimeOffset opensAt, ImmutableArray<OrganisationCalendar> calendars)
    {
        var opening = TimeZoneInfo.ConvertTime(opensAt, zone).DateTime;
        var days = Enumerable.Range(1, LongestSearch)
            .Select(count => opening.AddDays(count))
            .Where(day => calendars.All(calendar => calendar.WorksOn(DateOnly.FromDateTime(day))))
            .Take(RoutineDays)
            .ToList();
        return days.Count == RoutineDays ? LocalTime.ToUtc(days[^1], zone) : null;
    }

    private static OrganisationCalendar CalendarOf(string voter, ImmutableArray<OrganisationCalendar> calendars) =>
        calendars.FirstOrDefault(calendar => calendar.Organisation == voter) ?? new OrganisationCalendar(voter, MondayToFriday, []);
}
