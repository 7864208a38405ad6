using System.Collections.Immutable;

namespace CaseFlow.App.Scenarios;

/// <summary>One story of a workflow: what is done, in order, and what must be true then.</summary>
/// <param name="File">The file that tells it.</param>
/// <param name="Name">What it shows.</param>
/// <param name="Now">When it begins, UTC.</param>
/// <param name="Jobs">What comes of jobs, in turn, by their type; one that is not named is done without a result.</param>
/// <param name="Calls">What comes of called processes, in turn, by their id; one that is not named runs.</param>
/// <param name="Steps">What is done.</param>
internal sealed record Scenario(
    string File,
    string Name,
    DateTimeOffset Now,
    ImmutableSortedDictionary<string, ImmutableArray<StandIn>> Jobs,
    ImmutableSortedDictionary<string, ImmutableArray<StandIn>> Calls,
    ImmutableArray<NumberedStep> Steps);

/// <summary>A step in its place.</summary>
/// <param name="Number">From 1; 0 is the start that stands before the steps.</param>
/// <param name="Verb">What it does, as the file writes it.</param>
/// <param name="Step">The step.</param>
/// <param name="Refused">The code with which it must be refused; null when it must not.</param>
internal sealed record NumberedStep(int Number, string Verb, ScenarioStep Step, string? Refused)
{
    public override string ToString() => Number == 0 ? "the start" : $"step {Number} ({Verb})";
}

/// <summary>One thing that a scenario does, or verifies.</summary>
internal abstract record ScenarioStep
{
    /// <summary>Does it; null when all went well.</summary>
    public abstract StepProblem? Play(Stage stage);
}

/// <summary>Why a step did not go as written.</summary>
/// <param name="Message">One or more sentences.</param>
/// <param name="Code">The code of the refusal; null when nothing was refused.</param>
internal sealed record StepProblem(string Message, string? Code = null)
{
    public static StepProblem Of(Rejection rejection) => new($"{rejection.Message} ({rejection.Code})", rejection.Code);

    public static StepProblem? Unless(Rejection? rejection) => rejection is null ? null : Of(rejection);
}
