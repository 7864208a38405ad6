using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Workflows;

/// <summary>A rule of a decision table that matched, with what it says and what it went by.</summary>
/// <param name="DecisionId">The decision whose table it is of.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Note">What its author says about it; null when nothing.</param>
/// <param name="Inputs">What was tested, column by column.</param>
/// <param name="Outputs">What the rule gave, column by column.</param>
public sealed record AppliedRuleView(
    string DecisionId, string RuleId, string? Note, ImmutableArray<AppliedCellView> Inputs, ImmutableArray<AppliedCellView> Outputs)
{
    internal static AppliedRuleView Of(AppliedRule rule, ImmutableArray<DecisionTableView> tables)
    {
        var written = tables.FirstOrDefault(table => table.Id == rule.DecisionId)?.Rules.FirstOrDefault(one => one.Id == rule.RuleId);
        return new(rule.DecisionId, rule.RuleId, written?.Note, Cells(rule.Inputs, written?.Tests), Cells(rule.Outputs, written?.Answers));
    }

    private static ImmutableArray<AppliedCellView> Cells(FeelContext values, ImmutableArray<string>? written) =>
    [
        .. values.Entries.Select((entry, column) => new AppliedCellView(
            entry.Key, written is { } cells && cells.Length == values.Entries.Length ? cells[column] : null, entry.Value.ToString())),
    ];
}

/// <summary>A cell of a rule that matched.</summary>
/// <param name="Label">The column.</param>
/// <param name="Written">What stands in the table, FEEL; null when it is not known any more.</param>
/// <param name="Value">What was tested or given, FEEL.</param>
public sealed record AppliedCellView(string Label, string? Written, string Value);
