using System.Collections.Immutable;
using CaseFlow.Decisions.Dmn.Tests;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Workflows;

/// <summary>An example of what a decision comes to.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="DecisionId">The decision; null for the only one of its file.</param>
/// <param name="Inputs">What it goes by.</param>
/// <param name="Expected">What must come of it; of a decision that gives one value, one entry named <c>result</c>.</param>
/// <param name="Rules">The rules that must match, in order; null when it does not matter.</param>
public sealed record DecisionTestView(
    string Name,
    string? DecisionId,
    ImmutableArray<DecisionTestValue> Inputs,
    ImmutableArray<DecisionTestValue> Expected,
    IReadOnlyList<string>? Rules)
{
    internal static DecisionTestView Of(DecisionTest test) =>
        new(test.Name, test.Decision, Values(test.Inputs), Values(test.Expected as FeelContext ?? FeelContext.Of(("result", test.Expected))), test.Rules);

    private static ImmutableArray<DecisionTestValue> Values(FeelContext values) =>
        [.. values.Entries.Select(entry => new DecisionTestValue(entry.Key, Written(entry.Value)))];

    /// <summary>A text that begins with <c>=</c> stands for the FEEL behind it.</summary>
    private static string Written(FeelValue value) => value is FeelString { Value: ['=', .. var expression] } ? expression.Trim() : value.ToString();
}

/// <summary>A value of an example.</summary>
/// <param name="Name">The input, or the entry of the result.</param>
/// <param name="Value">FEEL.</param>
public sealed record DecisionTestValue(string Name, string Value);
