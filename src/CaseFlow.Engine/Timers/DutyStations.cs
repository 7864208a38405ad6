using System.Collections.Immutable;

namespace CaseFlow.Engine.Timers;

/// <summary>
/// Where those are to whom work goes: posts by their ids, and groups by the posts in them. Working days of a task are counted by the calendar of
/// the station at which all its receivers of an organisation are; where they are at several, or at none, by the organisation's own.
/// </summary>
public sealed class DutyStations
{
    private readonly ImmutableDictionary<(string Organisation, string Receiver), ImmutableHashSet<string?>> _stations;

    /// <summary>What the host knows.</summary>
    public DutyStations(IEnumerable<DutyPlace> places) => _stations = places
        .GroupBy(place => (place.Organisation, place.Receiver), place => place.Station)
        .ToImmutableDictionary(place => place.Key, place => place.ToImmutableHashSet());

    /// <summary>Nobody is known to be anywhere.</summary>
    public static DutyStations None { get; } = new([]);

    /// <summary>The one station at which all receivers of an organisation are; null when there is none, or are several.</summary>
    /// <param name="organisation">Whose working days are counted.</param>
    /// <param name="receivers">Posts and groups that have the work or are offered it.</param>
    public string? Of(string organisation, IEnumerable<string> receivers)
    {
        var found = receivers.SelectMany(receiver => _stations.GetValueOrDefault((organisation, receiver)) ?? []).Distinct().Take(2).ToList();
        return found is [var only] ? only : null;
    }
}

/// <summary>That a post is at a station, or a post of a group is.</summary>
/// <param name="Receiver">The post or the group, as tasks name it.</param>
/// <param name="Organisation">The organisation of the post.</param>
/// <param name="Station">Where the post is; null when it is not said.</param>
public sealed record DutyPlace(string Receiver, string Organisation, string? Station);
