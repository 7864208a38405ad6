using System.Collections.Immutable;

namespace CaseFlow.Cases.Plans;

/// <summary>What the catalogue says of a measure, as far as it decides who must approve it.</summary>
/// <param name="Pillar">The pillar of the responsibility to protect: <c>I</c>, <c>II</c> or <c>III</c>; null when the catalogue names none.</param>
/// <param name="Properties">What else it is or touches.</param>
public sealed record MeasureTraits(string? Pillar, ImmutableSortedSet<MeasureProperty> Properties);

/// <summary>What a measure is or touches, so that somebody must be asked.</summary>
public enum MeasureProperty
{
    /// <summary>It is seen by everybody.</summary>
    Public,

    /// <summary>It is a text in the name of several organisations, which must agree on it.</summary>
    JointText,

    /// <summary>It uses military means.</summary>
    Military,

    /// <summary>It uses police, or changes them.</summary>
    Police,

    /// <summary>It rests on local sources, or may give them away.</summary>
    LocalSources,

    /// <summary>It goes through a partner that also counters terrorism or violent extremism.</summary>
    CounterTerrorismPartner,

    /// <summary>It suspends or redirects aid.</summary>
    RedirectsAid,

    /// <summary>It releases what was not public.</summary>
    Released,

    /// <summary>It holds back people, goods, money or movement until somebody lifts it.</summary>
    Restricts,
}
