using System.Globalization;
using System.Text;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Conformance.Dmn;

/// <summary>The outcome of all cases of one level.</summary>
internal sealed record TckRun(IReadOnlyList<(TckCase Case, string? Failure)> Outcomes)
{
    private static readonly FeelHost Host =
        new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero), () => Guid.Empty, () => 0.5);

    public IEnumerable<string> Passing => Outcomes.Where(outcome => outcome.Failure is null).Select(outcome => outcome.Case.Id);

    public IEnumerable<string> Failing =>
        Outcomes.Where(outcome => outcome.Failure is not null).Select(outcome => $"{outcome.Case.Id}: {outcome.Failure}");

    public static TckRun Of(string folder) =>
        new([.. TckFile.In(folder).SelectMany(file => file.Cases.Select(test => (test, Failure(file.Model, test))))]);

    /// <summary>A line for each folder: how many cases passed and failed.</summary>
    public string Report()
    {
        var report = new StringBuilder();
        foreach (var folder in Outcomes.GroupBy(outcome => outcome.Case.Folder))
        {
            var failed = folder.Count(outcome => outcome.Failure is not null);
            report.AppendLine(CultureInfo.InvariantCulture, $"{folder.Key,-70} {folder.Count() - failed,4} passed {failed,4} failed");
        }

        var passed = Passing.Count();
        return report.AppendLine(CultureInfo.InvariantCulture, $"total: {passed} passed, {Outcomes.Count - passed} failed").ToString();
    }

    private static string? Failure(DecisionModel? model, TckCase test)
    {
        if (model is null)
        {
            return "the model was not read";
        }

        foreach (var (decision, expected) in test.Expected)
        {
            var actual = Evaluate(model, test, decision);
            if (actual is null || !TckValue.Same(expected, actual))
            {
                return $"{decision}: expected {expected}, but found {actual?.ToString() ?? "no such decision"}";
            }
        }

        return null;
    }

    private static FeelValue? Evaluate(DecisionModel model, TckCase test, string decision)
    {
        var candidates = test.ServiceName is null ? model.Decisions : model.Services;
        var found = candidates.FirstOrDefault(summary => summary.Name == (test.ServiceName ?? decision));
        var value = found is null ? null : model.Evaluate(found.Id, test.Inputs, Host).Value;
        return test.ServiceName is not null && value is FeelContext outputs && outputs.TryGet(decision, out var output) ? output : value;
    }
}
