using System.Collections.Immutable;
using CaseFlow.Engine.Timers;

namespace CaseFlow.App.Reference;

/// <summary>A working calendar as reference data have it.</summary>
/// <param name="Organisation">Whose.</param>
/// <param name="Station">At which of its duty stations; null for the organisation as a whole.</param>
/// <param name="Zone">The IANA name of its time zone.</param>
/// <param name="WorkingDays">Days of the week on which people work.</param>
/// <param name="Holidays">Days on which nobody does; those of years that nobody has written down are not known.</param>
internal sealed record CalendarItem(
    string Organisation,
    string Zone,
    ImmutableArray<DayOfWeek> WorkingDays,
    string? Station = null,
    ImmutableArray<HolidayItem> Holidays = default)
{
    public WorkingCalendar ToCalendar() => new(TimeZoneInfo.FindSystemTimeZoneById(Zone), [.. WorkingDays])
    {
        Holidays = Holidays.IsDefault ? [] : [.. Holidays.Select(holiday => holiday.On)],
    };
}

/// <summary>A day on which nobody works.</summary>
internal sealed record HolidayItem(DateOnly On, string Name);
