using System.Collections.Immutable;

namespace CaseFlow.Cases.Cases;

/// <summary>Traffic Light Protocol 2.0 (FIRST, August 2022): how far a text may travel. The labels are never translated.</summary>
public static class Marking
{
    /// <summary>Named recipients only.</summary>
    public const string Red = "TLP:RED";

    /// <summary>The own organisation only.</summary>
    public const string AmberStrict = "TLP:AMBER+STRICT";

    /// <summary>The own organisation and its clients, as they need to know.</summary>
    public const string Amber = "TLP:AMBER";

    /// <summary>The community.</summary>
    public const string Green = "TLP:GREEN";

    /// <summary>Everybody.</summary>
    public const string Clear = "TLP:CLEAR";

    /// <summary>All labels, the strictest first.</summary>
    public static ImmutableArray<string> All { get; } = [Red, AmberStrict, Amber, Green, Clear];
}
