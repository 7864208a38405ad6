using System.Collections.Immutable;

namespace CaseFlow.Cases.Silences;

/// <summary>What other streams know and a silence goes by. Whoever sends a command looks it up afresh, so that no silence rests on what was.</summary>
/// <param name="Unreachable">Organisations for which nobody who may read the text acts from a focal point's post now.</param>
/// <param name="Calendars">The calendars of those who are asked; one that is missing works from Monday to Friday.</param>
/// <param name="Outages">When no server could receive a break, oldest first.</param>
public sealed record SilenceFacts(
    ImmutableSortedSet<string> Unreachable, ImmutableArray<OrganisationCalendar> Calendars, ImmutableArray<Outage> Outages)
{
    /// <summary>Everybody is reachable, nobody has a holiday, and the server was always there.</summary>
    public static SilenceFacts None { get; } = new(SilenceFile.Nobody, [], []);
}
