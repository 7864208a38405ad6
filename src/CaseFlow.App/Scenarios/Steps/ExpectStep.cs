using System.Collections.Immutable;
using CaseFlow.Decisions.Dmn.Tests;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Verifies where the scenario stands; all that is otherwise is told, not only the first.</summary>
/// <param name="At">The places where it stands, all of them.</param>
/// <param name="Ended">How the instance has ended.</param>
/// <param name="Variables">Variables of the instance; those that are not named do not matter.</param>
/// <param name="Passed">Elements that were completed at some time.</param>
/// <param name="NotPassed">Elements that never were.</param>
/// <param name="Others">Incidents, timers and tasks.</param>
/// <param name="Of">The process whose newest instance is meant; null for the first instance of the scenario.</param>
internal sealed record ExpectStep(
    ImmutableArray<string>? At,
    string? Ended,
    FeelContext Variables,
    ImmutableArray<string> Passed,
    ImmutableArray<string> NotPassed,
    ImmutableArray<IExpectation> Others,
    string? Of) : ScenarioStep
{
    public static ExpectStep Read(ScenarioFields step)
    {
        var fields = step.Inner("expect");
        var read = new ExpectStep(
            fields.Texts("at"),
            fields.OneOf("ended", Enum.GetNames<EndKind>()),
            fields.Values("variables"),
            fields.Texts("passed") ?? [],
            fields.Texts("notPassed") ?? [],
            [
                .. fields.Items("incidents") is { } incidents ? [new ExpectedIncidents([.. incidents.Select(IncidentSign.Read)])] : Array.Empty<IExpectation>(),
                .. (fields.Items("timers") ?? []).Select(ExpectedTimer.Read),
                .. (fields.Items("tasks") ?? []).Select(ExpectedTask.Read),
            ],
            fields.TextOrNull("of"));
        fields.Finish();
        return read;
    }

    public override StepProblem? Play(Stage stage)
    {
        var found = Differences(stage).Concat(Others.Select(expectation => expectation.Unmet(stage))).OfType<string>().ToList();
        return found.Count == 0 ? null : new StepProblem(string.Join(" ", found));
    }

    private IEnumerable<string?> Differences(Stage stage)
    {
        yield return Standing(stage);
        yield return Ended is null ? null : Ending(stage);
        yield return Values(stage);
        var passed = stage.Path.Where(move => move.Kind is MoveKind.Completed).Select(move => move.Id).ToHashSet(StringComparer.Ordinal);
        yield return Passed.Where(id => !passed.Contains(id)).ToList() is { Count: > 0 } missing
            ? $"Expected the path to have passed {Wording.Of(missing)}, but it has not."
            : null;
        yield return NotPassed.Where(passed.Contains).ToList() is { Count: > 0 } surplus
            ? $"Expected the path not to have passed {Wording.Of(surplus)}, but it has."
            : null;
    }

    private string? Standing(Stage stage) =>
        At is not { } at || stage.Places().SetEquals(at) ? null : $"Expected to stand at {Wording.Of(at)}, but it is {Wording.Of(stage.Places())}.";

    private string? Ending(Stage stage) => stage.Of(Of) switch
    {
        null => $"Expected an instance of {Of ?? "a process"} to have ended as {Ended}, but none was started.",
        { EndedAs: null } running => $"Expected {running.ProcessId} to have ended as {Ended}, but it runs and stands at {Wording.Of(stage.Places())}.",
        { EndedAs: var kind } ended => kind.ToString() == Ended ? null : $"Expected {ended.ProcessId} to have ended as {Ended}, but it ended as {kind}.",
    };

    private string? Values(Stage stage)
    {
        if (Variables.Entries.IsEmpty)
        {
            return null;
        }

        if (stage.Of(Of) is not { } instance)
        {
            return $"Expected variables of an instance of {Of ?? "a process"}, but none was started.";
        }

        return stage.Evaluate(Variables, instance.Variables, out FeelContext expected) is { } problem
            ? problem.Message
            : Difference.Between(expected.JsonShape(), instance.Variables, "the variables");
    }
}
