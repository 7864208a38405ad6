using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Decisions.Dmn;

/// <summary>What a decision came to, and why.</summary>
/// <param name="Value">The value; null when something went wrong, or no rule matched.</param>
/// <param name="MatchedRules">The rules that matched, also in the decisions that it required, in the order of evaluation.</param>
/// <param name="Warnings">All that went wrong, with the id of the element; empty when all was well.</param>
public sealed record DecisionResult(FeelValue Value, ImmutableArray<MatchedRule> MatchedRules, ImmutableArray<FeelWarning> Warnings);
