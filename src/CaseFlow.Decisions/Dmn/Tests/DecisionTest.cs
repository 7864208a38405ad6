using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Decisions.Dmn.Tests;

/// <summary>An example of what a model decides.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Inputs">The inputs by name.</param>
/// <param name="Expected">What must come of them; of an object only the entries that it names.</param>
/// <param name="Decision">The id of the decision or decision service; null for the only one of the model.</param>
/// <param name="Rules">The ids of all rules of this decision that must match, in order; null when it does not matter.</param>
/// <param name="Warnings">The kinds of the warnings that must come, and no others; none by default.</param>
public sealed record DecisionTest(
    string Name,
    FeelContext Inputs,
    FeelValue Expected,
    string? Decision = null,
    ImmutableArray<string>? Rules = null,
    ImmutableArray<FeelWarningKind>? Warnings = null)
{
    internal DecisionTestResult Decide(DecisionModel model, FeelHost host)
    {
        if (Choose(model) is not { } decision)
        {
            var known = string.Join(", ", model.Decisions.Concat(model.Services).Select(summary => summary.Id));
            return Failed($"Expected one of these decisions: {known}, but found {Decision ?? "none"}.");
        }

        if (model.HasInputs && Inputs.Entries.Select(entry => entry.Key).FirstOrDefault(name => !model.Declares(name)) is { } stranger)
        {
            return Failed($"Expected inputs that the model declares, but it has none named {stranger}.");
        }

        var problems = ImmutableArray.CreateBuilder<string>();
        var result = model.Evaluate(decision, (FeelContext)Written.In(Inputs, FeelContext.Empty, host, problems), host);
        var expected = Written.In(Expected, FeelContext.Empty, host, problems);
        problems.AddRange(Differences(expected, result, decision));
        return new(Name, problems.ToImmutable()) { Matched = [.. result.MatchedRules.Select(rule => new TableRule(rule.DecisionId, rule.RuleId))] };
    }

    private string? Choose(DecisionModel model) => Decision is { } id
        ? model.Decisions.Concat(model.Services).FirstOrDefault(summary => summary.Id == id)?.Id
        : model.Decisions is [var only] ? only.Id : null;

    private DecisionTestResult Failed(string problem) => new(Name, [problem]);

    private IEnumerable<string> Differences(FeelValue expected, DecisionResult result, string decision)
    {
        if (Difference.Between(expected, result.Value) is { } difference)
        {
            yield return difference;
        }

        var matched = result.MatchedRules.Where(rule => rule.DecisionId == decision).Select(rule => rule.RuleId).ToList();
        if (Rules is { } rules && !rules.SequenceEqual(matched))
        {
            yield return $"Expected {NamesOf(rules)} to match, but {NamesOf(matched)} did.";
        }

        if (!result.Warnings.Select(warning => warning.Kind).ToHashSet().SetEquals(Warnings ?? []))
        {
            var found = result.Warnings.Select(warning => $"{warning.Kind} ({warning.Message.TrimEnd('.')})");
            yield return $"Expected warnings of the kinds {NamesOf(Warnings ?? [])}, but found {NamesOf(found)}.";
        }
    }

    private static string NamesOf<T>(IEnumerable<T> items) => string.Join(", ", items) is { Length: > 0 } names ? names : "none";
}
