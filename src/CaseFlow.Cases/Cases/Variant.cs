using System.Collections.Immutable;

namespace CaseFlow.Cases.Cases;

/// <summary>The ways to work on a case that a warning or a start can lead to. A coordinator may draw others.</summary>
public static class Variant
{
    /// <summary>Assessment, design, implementation, evaluation, each with its gate.</summary>
    public const string Standard = "standard";

    /// <summary>An imminent threat, in hours.</summary>
    public const string Rapid = "rapid";

    /// <summary>Structural risk without an incident, in months.</summary>
    public const string Upstream = "upstream";

    /// <summary>A crisis that is over.</summary>
    public const string Review = "review";

    /// <summary>All four.</summary>
    public static ImmutableArray<string> All { get; } = [Standard, Rapid, Upstream, Review];
}
