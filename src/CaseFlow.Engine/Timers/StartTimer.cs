using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Timers;

/// <summary>
/// When a timer start event next starts an instance. A <see cref="Schedules.Schedule"/> keeps those of a deployed process; when
/// one is due, the host sends <see cref="Instances.InstanceCommand.Start"/> with the start event's id.
/// </summary>
/// <param name="StartElementId">The start event.</param>
/// <param name="DueAt">UTC.</param>
/// <param name="Repeat">For a cycle: the text from which the next round is computed; null when it starts once.</param>
/// <param name="RepetitionsLeft">For a cycle: rounds after this one; null for no end.</param>
public sealed record StartTimer(string StartElementId, DateTimeOffset DueAt, string? Repeat, int? RepetitionsLeft)
{
    /// <summary>The timers of a process that is deployed now; a cycle that is over is left out.</summary>
    public static ImmutableArray<StartTimer> Of(ProcessModel model, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.StartEvents.Select(start => First(start, now)).OfType<StartTimer>()];
    }

    /// <summary>The round after this one, when this one is started now; null when it was the last.</summary>
    public StartTimer? Next(DateTimeOffset now) =>
        TimerCycle.After(new TimerRound(DueAt, Repeat, RepetitionsLeft), now).Next is { } round
            ? new StartTimer(StartElementId, round.DueAt, round.Repeat, round.RepetitionsLeft)
            : null;

    private static StartTimer? First(StartEvent start, DateTimeOffset now) =>
        start.Definition is TimerEventDefinition { Expression: ModelExpression.Literal { Text: var text } } timer
        && timer.FirstRound(new FeelString(text), now) is { } round
            ? new StartTimer(start.Id, round.DueAt, round.Repeat, round.RepetitionsLeft)
            : null;
}
