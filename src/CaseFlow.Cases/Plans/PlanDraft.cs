using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Plans;

/// <summary>What a plan holds so far.</summary>
/// <param name="Id">The plan.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Proposals">The last proposals of each organisation, by organisation.</param>
/// <param name="Consequences">Its political consequences; empty until they are stated.</param>
/// <param name="Sheet">Its options; null until they are submitted.</param>
/// <param name="DayAfter">Its child plan; null until it is submitted.</param>
/// <param name="SheetBy">Who wrote the options, and so does not approve them; null until they are submitted.</param>
public sealed record PlanDraft(
    PlanId Id,
    PlanKind Kind,
    ImmutableSortedDictionary<string, ImmutableArray<MeasureProposal>> Proposals,
    ImmutableArray<PoliticalConsequence> Consequences,
    OptionSheet? Sheet,
    DayAfterPlan? DayAfter,
    Actor? SheetBy = null)
{
    /// <summary>Whether its political consequences are stated.</summary>
    public bool HasConsequences => !Consequences.IsEmpty;
}
