using System.Collections.Immutable;

namespace CaseFlow.Engine.Timers;

/// <summary>Working calendars by organisation id.</summary>
public sealed class WorkingCalendars
{
    private readonly ImmutableSortedDictionary<string, WorkingCalendar> _calendars;

    /// <summary>The calendars; ids are compared by code unit.</summary>
    public WorkingCalendars(IEnumerable<KeyValuePair<string, WorkingCalendar>> calendars) =>
        _calendars = calendars.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>No calendar.</summary>
    public static WorkingCalendars None { get; } = new([]);

    /// <summary>The calendar of an organisation, or null when it has none.</summary>
    public WorkingCalendar? Find(string organisationId) => _calendars.GetValueOrDefault(organisationId);
}
