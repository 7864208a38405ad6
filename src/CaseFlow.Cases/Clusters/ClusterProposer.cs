using System.Collections.Immutable;
using CaseFlow.Cases.Signals;

namespace CaseFlow.Cases.Clusters;

/// <summary>A signal as far as it matters for finding others that tell of the same.</summary>
/// <param name="Id">The signal.</param>
/// <param name="Origin">The organisation from which it comes.</param>
/// <param name="Content">What it says.</param>
public sealed record Sighting(SignalId Id, string Origin, SignalContent Content);

/// <summary>Finds signals that may tell of the same: place and week must agree, theme and actor add to it.</summary>
public static class ClusterProposer
{
    /// <summary>Most signals of one proposal: more than an analyst can look through.</summary>
    public const int MostMembers = 100;

    /// <summary>
    /// Proposes clusters among the signals of one country. Signals of one origin alone are no cluster: a source does not confirm itself.
    /// </summary>
    /// <param name="sightings">Signals of one country that await triage.</param>
    /// <param name="idOf">The id of the cluster that some signals would become.</param>
    public static ImmutableArray<ClusterProposal> Propose(
        IEnumerable<Sighting> sightings, Func<ImmutableArray<SignalId>, ClusterId> idOf)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        ArgumentNullException.ThrowIfNull(idOf);
        var weeks = sightings
            .Where(sighting => Weeks.IsKnown(sighting.Content.Time) && Nearness.IsPlaced(sighting.Content.Place))
            .GroupBy(sighting => Weeks.MondayOf(sighting.Content.Time.From))
            .OrderByDescending(week => week.Key);
        return
        [
            .. from week in weeks
               from near in Together(week.OrderBy(sighting => sighting.Id.Value))
               from few in near.Count <= MostMembers ? [near] : Together(Trimmed(near))
               where few.Select(sighting => sighting.Origin).Distinct(StringComparer.Ordinal).Count() > 1
               select ToProposal(week.Key, few, idOf),
        ];
    }

    // some of each origin, so that the few still confirm each other; they are grouped again, since a link between them may be gone
    private static IEnumerable<Sighting> Trimmed(IEnumerable<Sighting> near) => near
        .GroupBy(sighting => sighting.Origin, StringComparer.Ordinal)
        .SelectMany(origin => origin.OrderBy(sighting => sighting.Id.Value).Index())
        .OrderBy(sighting => sighting.Index).ThenBy(sighting => sighting.Item.Id.Value)
        .Take(MostMembers)
        .Select(sighting => sighting.Item)
        .OrderBy(sighting => sighting.Id.Value);

    // each signal joins the first group in which one is near; a signal near to two groups makes them one
    private static List<List<Sighting>> Together(IEnumerable<Sighting> sightings)
    {
        var groups = new List<List<Sighting>>();
        foreach (var sighting in sightings)
        {
            var near = groups.Where(group => group.Exists(other => Nearness.Holds(sighting.Content.Place, other.Content.Place))).ToList();
            groups.RemoveAll(near.Contains);
            groups.Add([.. near.SelectMany(group => group), sighting]);
        }

        return groups;
    }

    private static ClusterProposal ToProposal(DateOnly monday, List<Sighting> near, Func<ImmutableArray<SignalId>, ClusterId> idOf)
    {
        var members = near.OrderBy(sighting => sighting.Id.Value).ToList();
        var ids = members.Select(member => member.Id).ToImmutableArray();
        var themes = Shared<SignalTheme>(members, member => [member.Content.Theme]).Where(theme => theme is not SignalTheme.Other).Order().ToImmutableArray();
        var actors = Shared(members, member => member.Content.Actors.Select(actor => actor.Name))
            .Where(name => name != SignalActor.Civilians)
            .ToImmutableSortedSet(StringComparer.Ordinal);
        var basis = new ClusterBasis(
            members[0].Content.Place.Country,
            Nearness.NameOf(members.Select(member => member.Content.Place)),
            monday,
            members.Select(member => member.Origin).ToImmutableSortedSet(StringComparer.Ordinal),
            themes,
            actors,
            Agreement: 2 + (themes.IsEmpty ? 0 : 1) + (actors.IsEmpty ? 0 : 1));
        return new(idOf(ids), ids, basis);
    }

    /// <summary>What more than one origin says.</summary>
    private static IEnumerable<T> Shared<T>(IEnumerable<Sighting> members, Func<Sighting, IEnumerable<T>> said) =>
        members.SelectMany(member => said(member).Select(word => (Word: word, member.Origin)))
            .Distinct()
            .GroupBy(pair => pair.Word)
            .Where(word => word.Count() > 1)
            .Select(word => word.Key);
}
