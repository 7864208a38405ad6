using System.Collections.Immutable;

namespace CaseFlow.Cases.Silences;

/// <summary>On which days an organisation works.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="WorkingDays">Its days of the week.</param>
/// <param name="Holidays">The days on which it does not work all the same.</param>
public sealed record OrganisationCalendar(string Organisation, ImmutableSortedSet<DayOfWeek> WorkingDays, ImmutableSortedSet<DateOnly> Holidays)
{
    /// <summary>Whether it works on a day.</summary>
    public bool WorksOn(DateOnly day) => WorkingDays.Contains(day.DayOfWeek) && !Holidays.Contains(day);
}
