using System.Collections.Immutable;

namespace CaseFlow.Decisions.Dmn.Tests;

/// <summary>What became of the examples beside a model.</summary>
/// <param name="Results">One for each example, in order.</param>
/// <param name="Untested">The rules of the model's tables that none of them matched.</param>
public sealed record DecisionTestRun(ImmutableArray<DecisionTestResult> Results, ImmutableArray<TableRule> Untested);

/// <summary>What became of one example.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Problems">What was otherwise than expected; empty when it passed.</param>
public sealed record DecisionTestResult(string Name, ImmutableArray<string> Problems)
{
    /// <summary>Whether all was as expected.</summary>
    public bool Passed => Problems.IsEmpty;

    /// <summary>The rules that matched.</summary>
    internal ImmutableArray<TableRule> Matched { get; init; } = [];
}

/// <summary>A rule of a decision table.</summary>
/// <param name="DecisionId">The decision whose table it is of.</param>
/// <param name="RuleId">Its id; its number from 1 when it has none.</param>
public sealed record TableRule(string DecisionId, string RuleId);
