using System.Collections.Immutable;
using CaseFlow.App.Reference;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>All working calendars, by organisation, that of the whole organisation before those of its duty stations.</summary>
public sealed record GetCalendars : IQuery<Outcome<ImmutableArray<CalendarView>>>
{
    internal sealed class Handler(ReferenceSource reference) : IQueryHandler<GetCalendars, Outcome<ImmutableArray<CalendarView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<CalendarView>>> Handle(GetCalendars query, CancellationToken cancellation) =>
            (await reference.CurrentAsync(cancellation)).CalendarItems
                .OrderBy(item => item.Organisation, StringComparer.Ordinal).ThenBy(item => item.Station, StringComparer.Ordinal)
                .Select(CalendarView.Of).ToImmutableArray();
    }
}

/// <summary>When an organisation works, or those of its posts that are at one duty station: by this its terms of working days are counted.</summary>
/// <param name="Organisation">Whose.</param>
/// <param name="Station">At which of its duty stations; null for the organisation as a whole, which counts for posts at no station.</param>
/// <param name="Zone">The IANA name of its time zone.</param>
/// <param name="WorkingDays">English names of the days of the week on which people work, from Monday on.</param>
/// <param name="Holidays">Days on which nobody does, by date; those of years that nobody has written down are not known.</param>
public sealed record CalendarView(
    string Organisation, string? Station, string Zone, ImmutableArray<string> WorkingDays, ImmutableArray<HolidayView> Holidays)
{
    internal static CalendarView Of(CalendarItem item) => new(
        item.Organisation,
        item.Station,
        item.Zone,
        [.. item.WorkingDays.OrderBy(day => ((int)day + 6) % 7).Select(day => day.ToString())],
        item.Holidays.IsDefault ? [] : [.. item.Holidays.OrderBy(holiday => holiday.On).Select(holiday => new HolidayView(holiday.On, holiday.Name))]);
}

/// <summary>A day on which nobody works.</summary>
/// <param name="On">The day.</param>
/// <param name="Name">What it is called, in English.</param>
public sealed record HolidayView(DateOnly On, string Name);
