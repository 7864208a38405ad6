using System.Collections.Immutable;

namespace CaseFlow.App.Organisations;

/// <summary>For which groups of a post somebody acts.</summary>
internal static class Scopes
{
    /// <summary>All of the post's.</summary>
    public static ImmutableSortedSet<string> All { get; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    public static ImmutableSortedSet<string> Of(IReadOnlyList<string>? groups) => All.Union(groups ?? []);
}
