using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaseFlow.Cases.Access;

/// <summary>
/// How far the roles that ship with the product read, by the codes of their groups; other roles read what their organisation may, unless that says
/// otherwise.
/// </summary>
public static class Roles
{
    private const string Hub = "COORD";
    private const string CivilSociety = "CSO";

    // those that read what their organisation may
    private static readonly FrozenSet<string> ReadingAsOrganisation = new[]
    {
        "ANALYST", "CFO", Hub, "DESK", "DIR", "EVAL", "FIELD", "FP", "GENDER", "HUMAD", "LEGAL", "POLAD", "PRIN", "REG", "SEC",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The reader behind a post whose organisation says nothing else.</summary>
    public static Reader Read(string? post, string? organisation, ImmutableSortedSet<string> groups)
    {
        var codes = groups.Select(CodeOf).ToList();
        return new(
            post,
            organisation,
            groups,
            codes.Count == 0 ? ReadingScope.Nothing : codes.Max(ScopeOf),
            codes.Contains(Hub),
            Classification.Restricted,
            Wall.Prevention);
    }

    /// <summary>Whether a group's posts may read only what they are named for: civil society, and whatever role an organisation has of its own.</summary>
    public static bool MayReadByName(string group) => !ReadingAsOrganisation.Contains(CodeOf(group));

    /// <summary>The organisation of a group; null when it names none.</summary>
    public static string? OrganisationOf(string group) => group.IndexOf('@') is var at and > 0 ? group[(at + 1)..] : null;

    /// <summary>Whether a post speaks for civil society.</summary>
    public static bool IsCommunity(ImmutableSortedSet<string> groups) => groups.Any(group => CodeOf(group) == CivilSociety);

    internal static string CodeOf(string group) => group.IndexOf('@') is var at and > 0 ? group[..at] : group;

    private static ReadingScope ScopeOf(string code) => code switch
    {
        "ADMIN" => ReadingScope.Nothing,
        "OVERS" => ReadingScope.Aggregates,
        CivilSociety => ReadingScope.Named,
        _ => ReadingScope.Organisation,
    };
}
