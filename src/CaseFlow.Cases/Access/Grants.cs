using System.Collections.Immutable;
using CaseFlow.Cases.Cases;

namespace CaseFlow.Cases.Access;

/// <summary>Who may read what carries a label: the rules of access, all of them.</summary>
public static class Grants
{
    /// <summary>Of a case, a signal or whatever else stands for itself.</summary>
    public static ImmutableArray<Grant> Of(AccessLabel label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return [.. ByName(label), .. ByOrganisation(label), .. ByMarking(label), .. ForHub(label)];
    }

    /// <summary>
    /// Of an item within a case, which only those read who also read the case. A community's contribution crosses the wall by exception alone.
    /// </summary>
    public static ImmutableArray<Grant> OfItem(AccessLabel label, bool isFromCommunity)
    {
        ArgumentNullException.ThrowIfNull(label);
        var isOpen = label is { IsForNamedOnly: false, IsOriginatorControlled: false, ReleasableTo.IsEmpty: true } && label.Marking != Marking.AmberStrict;
        Grant[] everyone = isOpen ? [Read(Grantee.Everyone, Wall.Prevention, label, AccessRule.Everyone)] : [];
        Grant[] beyondTheWall = isOpen && !isFromCommunity ? [Read(Grantee.Everyone, Wall.CounterTerrorism, label, AccessRule.Everyone)] : [];
        return [.. ByName(label), .. ByOrganisation(label), .. everyone, .. beyondTheWall];
    }

    /// <summary>Of what was made from several things: those who may read all of them.</summary>
    /// <remarks>Errs on the side of silence: who may read each for another reason has to be named.</remarks>
    public static ImmutableArray<Grant> OfAll(IEnumerable<ImmutableArray<Grant>> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var all = sources.Aggregate((one, other) =>
            [.. Within(one, other).Concat(Within(other, one)).DistinctBy(grant => (grant.Grantee, grant.Wall, grant.IsOutline))]);
        return [.. all.OrderBy(grant => grant.Grantee, StringComparer.Ordinal).ThenBy(grant => grant.Wall).ThenBy(grant => grant.IsOutline)];
    }

    /// <summary>Whether nobody may read one thing who may not read the other, from which it follows.</summary>
    /// <param name="grants">Who may read what follows.</param>
    /// <param name="source">Who may read what it follows from.</param>
    /// <param name="author">The post that makes the one from the other, and so reads both; null for none.</param>
    public static bool AreWithin(ImmutableArray<Grant> grants, ImmutableArray<Grant> source, string? author) => grants
        .Where(grant => !grant.IsOutline && grant.Grantee != author)
        .All(grant => source.Any(other =>
            !other.IsOutline && other.Wall == grant.Wall && other.Classification <= grant.Classification && Covers(other.Grantee, grant.Grantee)));

    /// <summary>Those whom a task has brought in stay as long as their organisation may read the case.</summary>
    /// <param name="grants">Who may read the case from now on.</param>
    /// <param name="before">Who could read it before.</param>
    public static ImmutableArray<Grant> WithBroughtIn(ImmutableArray<Grant> grants, IEnumerable<Grant> before)
    {
        var staying =
            from one in before
            where one.Rule is AccessRule.Task
            from grant in grants
            where !grant.IsOutline && grant.Wall == one.Wall && grant.Grantee == Grantee.Organisation(Roles.OrganisationOf(one.Grantee) ?? string.Empty)
            select grant with { Grantee = one.Grantee, Rule = AccessRule.Task };
        return [.. grants, .. staying];
    }

    private static IEnumerable<Grant> ByName(AccessLabel label) =>
    [
        .. label.Named.Select(name => Read(name, label.Wall, label, AccessRule.Named)),
        .. label.Exceptions.Select(name => Read(name, OtherSideOf(label.Wall), label, AccessRule.WallException)),
    ];

    private static IEnumerable<Grant> ByOrganisation(AccessLabel label)
    {
        if (label.IsForNamedOnly)
        {
            return [];
        }

        var owners = label.Owners.Select(owner => Read(Grantee.Organisation(owner), label.Wall, label, AccessRule.Owner));
        var released = label.Marking == Marking.AmberStrict ? [] : label.ReleasableTo.Except(label.Owners);
        return [.. owners, .. released.Select(to => Read(Grantee.Organisation(to), label.Wall, label, AccessRule.Released))];
    }

    private static IEnumerable<Grant> ByMarking(AccessLabel label) => label switch
    {
        { IsForNamedOnly: true } or { IsOriginatorControlled: true } => [],
        { Marking: Marking.Clear } => [Read(Grantee.Everyone, label.Wall, label, AccessRule.Everyone)],
        { Marking: Marking.Green, ReleasableTo.IsEmpty: true } => [Read(Grantee.Community, label.Wall, label, AccessRule.Community)],
        _ => [],
    };

    // that somebody works on it until a date is no content, so it needs no clearance
    private static IEnumerable<Grant> ForHub(AccessLabel label) =>
        label.IsOffAgenda ? [] : [new(Grantee.Hub, label.Wall, IsOutline: true, Classification.Public, AccessRule.Hub)];

    private static IEnumerable<Grant> Within(ImmutableArray<Grant> grants, ImmutableArray<Grant> others) =>
        from grant in grants
        let wider = others.Where(other => other.Wall == grant.Wall && other.IsOutline == grant.IsOutline && Covers(other.Grantee, grant.Grantee)).ToList()
        where wider.Count > 0
        select grant with { Classification = Math.Max(grant.Classification, wider.Min(other => other.Classification)) };

    private static bool Covers(string wider, string narrower) =>
        wider == narrower
        || (wider == Grantee.Everyone && narrower != Grantee.Hub)
        || (wider == Grantee.Community && narrower.StartsWith('@'));

    private static Grant Read(string grantee, Wall wall, AccessLabel label, AccessRule rule) =>
        new(grantee, wall, IsOutline: false, label.Classification, rule);

    private static Wall OtherSideOf(Wall wall) => wall is Wall.Prevention ? Wall.CounterTerrorism : Wall.Prevention;
}
