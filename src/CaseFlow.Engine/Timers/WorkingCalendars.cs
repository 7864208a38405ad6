using System.Collections.Immutable;

namespace CaseFlow.Engine.Timers;

/// <summary>Working calendars by organisation id, and by duty station within an organisation.</summary>
public sealed class WorkingCalendars
{
    private readonly ImmutableSortedDictionary<string, WorkingCalendar> _calendars;
    private readonly ImmutableDictionary<(string Organisation, string Station), WorkingCalendar> _stations;

    /// <summary>The calendars; ids and names of stations are compared by code unit.</summary>
    /// <param name="calendars">Of whole organisations: what counts where no station does.</param>
    /// <param name="stations">Of their duty stations.</param>
    public WorkingCalendars(
        IEnumerable<KeyValuePair<string, WorkingCalendar>> calendars,
        IEnumerable<KeyValuePair<(string Organisation, string Station), WorkingCalendar>>? stations = null) =>
        (_calendars, _stations) = (calendars.ToImmutableSortedDictionary(StringComparer.Ordinal), (stations ?? []).ToImmutableDictionary());

    /// <summary>No calendar.</summary>
    public static WorkingCalendars None { get; } = new([]);

    /// <summary>The calendar of an organisation, or null when it has none.</summary>
    public WorkingCalendar? Find(string organisationId) => _calendars.GetValueOrDefault(organisationId);

    /// <summary>The calendar of a duty station of an organisation, or null when it has none of its own.</summary>
    public WorkingCalendar? Find(string organisationId, string station) => _stations.GetValueOrDefault((organisationId, station));

    /// <summary>The duty stations of an organisation that have calendars, in order.</summary>
    public ImmutableArray<string> StationsOf(string organisationId) =>
    [
        .. _stations.Keys.Where(key => key.Organisation == organisationId).Select(key => key.Station).Order(StringComparer.Ordinal),
    ];
}
