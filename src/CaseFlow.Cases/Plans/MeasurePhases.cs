using System.Collections.Immutable;
using CaseFlow.Cases.Cases;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Plans;

/// <summary>In which phases the measures of the catalogue are valid, as a rule about one case needs it.</summary>
/// <param name="Present">The phase that a person decided for the case; null until then, and then no measure is out of phase.</param>
/// <param name="ByMeasure">The phases of each measure, by its catalogue id; a measure that is not in it is valid in all.</param>
public sealed record MeasurePhases(CasePhase? Present, ImmutableSortedDictionary<string, ImmutableSortedSet<CasePhase>> ByMeasure)
{
    /// <summary>Nothing is known, so nothing is out of phase.</summary>
    public static MeasurePhases Unknown { get; } =
        new(null, ImmutableSortedDictionary.Create<string, ImmutableSortedSet<CasePhase>>(StringComparer.Ordinal));

    /// <summary>Why the first of some measures that is out of phase is refused; null when none is.</summary>
    public Rejection? RefusalOf(IEnumerable<string> measures) =>
        Present is { } present && measures.FirstOrDefault(measure => !IsValid(measure, present)) is { } wrong
            ? PlanRejections.MeasureOutOfPhase(wrong, present, ByMeasure[wrong])
            : null;

    private bool IsValid(string measure, CasePhase phase) => !ByMeasure.TryGetValue(measure, out var phases) || phases.Contains(phase);
}
