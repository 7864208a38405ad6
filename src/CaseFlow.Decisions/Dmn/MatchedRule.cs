using CaseFlow.Decisions.Feel;

namespace CaseFlow.Decisions.Dmn;

/// <summary>A rule of a decision table that matched: the trail of why a decision came out as it did.</summary>
/// <param name="DecisionId">The decision that was being evaluated.</param>
/// <param name="RuleId">The rule; its number from 1 when it has no id.</param>
/// <param name="Inputs">The values that were tested, by the label of their column, else by its expression.</param>
/// <param name="Outputs">The values that the rule gives, by the name of their column, else by its label.</param>
public sealed record MatchedRule(string DecisionId, string RuleId, FeelContext Inputs, FeelContext Outputs);
