using System.Collections.Immutable;

namespace CaseFlow.Cases.Plans;

/// <summary>The options of a plan and the one that is put to the vote.</summary>
/// <param name="Options">At least <see cref="LeastOptions"/>, one of them no action.</param>
/// <param name="ChosenId">The option put to the vote.</param>
public sealed record OptionSheet(ImmutableArray<PlanOption> Options, string ChosenId)
{
    /// <summary>Fewer options are no choice.</summary>
    public const int LeastOptions = 3;

    /// <summary>The option put to the vote; null when the sheet has no such option, which the decider refuses.</summary>
    public PlanOption? Chosen => Options.FirstOrDefault(option => string.Equals(option.Id, ChosenId, StringComparison.Ordinal));
}
