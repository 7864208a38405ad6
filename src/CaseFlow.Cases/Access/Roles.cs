using System.Collections.Immutable;

namespace CaseFlow.Cases.Access;

/// <summary>How far the roles that ship with the product read, by the codes of their groups; other roles read what their organisation may.</summary>
public static class Roles
{
    private const string Hub = "COORD";

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

    private static string CodeOf(string group) => group.IndexOf('@') is var at and > 0 ? group[..at] : group;

    private static ReadingScope ScopeOf(string code) => code switch
    {
        "ADMIN" => ReadingScope.Nothing,
        "OVERS" => ReadingScope.Aggregates,
        "CSO" => ReadingScope.Named,
        _ => ReadingScope.Organisation,
    };
}
