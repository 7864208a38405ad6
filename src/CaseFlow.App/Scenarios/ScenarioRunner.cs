using System.Collections.Immutable;
using CaseFlow.App.Reference;
using CaseFlow.App.Scenarios.Steps;
using CaseFlow.App.Workflows;

namespace CaseFlow.App.Scenarios;

/// <summary>Plays scenarios on the workflows of one folder, each on a stage of its own.</summary>
internal static class ScenarioRunner
{
    // of a long path its end tells where things went wrong
    private const int LongestPath = 60;

    /// <summary>Plays them all; a scenario ends with its first step that goes otherwise than written.</summary>
    public static ScenarioRun Run(ScenarioWorkflows workflows, IEnumerable<Scenario> scenarios)
    {
        var played = scenarios.Select(scenario => Play(scenario, new Stage(workflows, scenario))).ToList();
        return new([.. played.Select(one => one.Result)], PathCoverage.Of(played.SelectMany(one => one.Path)));
    }

    private static (ScenarioResult Result, ImmutableList<Move> Path) Play(Scenario scenario, Stage stage)
    {
        var (step, problem) = FirstProblem(scenario, stage);
        return (new(scenario.File, scenario.Name, step, problem, PathOf(stage)), stage.Path);
    }

    private static (string? Step, string? Problem) FirstProblem(Scenario scenario, Stage stage)
    {
        foreach (var step in scenario.Steps)
        {
            if (Unmet(step, step.Step.Play(stage)) is { } problem)
            {
                return ($"{step}", IncidentsOf(stage) is { Count: > 0 } because ? $"{problem} Incidents wait at {Wording.Of(because)}." : problem);
            }
        }

        return IncidentsOf(stage) is { Count: > 0 } incidents
            ? ("the end", $"Expected no incidents but those that \"expect\" names, but some wait at {Wording.Of(incidents)}.")
            : (null, null);
    }

    private static List<string> IncidentsOf(Stage stage) => [.. stage.UnexpectedIncidents.Select(ExpectedIncidents.Describe)];

    private static string? Unmet(NumberedStep step, StepProblem? problem) => (step.Refused, problem) switch
    {
        (null, _) => problem?.Message,
        ({ } code, null) => $"Expected a refusal with the code {code}, but the step was carried out.",
        ({ } code, _) => problem.Code == code ? null : $"Expected a refusal with the code {code}, but found: {problem.Message}",
    };

    /// <summary>The elements that were entered, in order; where the process changes, its id stands before them.</summary>
    private static string PathOf(Stage stage)
    {
        var entered = stage.Path.Where(move => move.Kind is MoveKind.Entered).ToList();
        var shown = entered.Select((move, index) => index > 0 && entered[index - 1].Process == move.Process ? move.Id : $"[{move.Process.Id}] {move.Id}");
        return (entered.Count > LongestPath ? "... -> " : "") + string.Join(" -> ", shown.TakeLast(LongestPath));
    }
}

/// <summary>What scenarios are played on.</summary>
/// <param name="Bundle">The workflows.</param>
/// <param name="Reference">What they look up: calendars and escalation policies.</param>
/// <param name="Others">Other versions of them, by the folder that a step names.</param>
internal sealed record ScenarioWorkflows(WorkflowBundle Bundle, ReferenceData Reference, ImmutableSortedDictionary<string, WorkflowBundle> Others);

/// <summary>What became of scenarios, and which paths they took.</summary>
internal sealed record ScenarioRun(ImmutableArray<ScenarioResult> Results, ImmutableArray<ProcessCoverage> Coverage);

/// <summary>What became of one scenario.</summary>
/// <param name="File">The file that tells it.</param>
/// <param name="Scenario">Its name.</param>
/// <param name="Step">The step that went otherwise than written; null when all is as expected.</param>
/// <param name="Problem">What was expected and what was found.</param>
/// <param name="Path">The path that was taken until then.</param>
internal sealed record ScenarioResult(string File, string Scenario, string? Step, string? Problem, string Path)
{
    public bool Passed => Problem is null;
}
