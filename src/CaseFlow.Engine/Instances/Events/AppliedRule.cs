using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

/// <summary>A rule of a decision table that matched: why a decision came out as it did.</summary>
/// <param name="DecisionId">The decision whose table it is of.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Inputs">What was tested, by the label of its column.</param>
/// <param name="Outputs">What the rule gave, by the name of its column.</param>
public sealed record AppliedRule(string DecisionId, string RuleId, FeelContext Inputs, FeelContext Outputs);
