using System.Collections.Immutable;
using System.Diagnostics;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Timers;

namespace CaseFlow.Engine.Schedules;

/// <summary>When a process is started by its timer start events: one schedule serves all versions of one process.</summary>
/// <remarks>Only one version's timers are pending; those of a newer one replace them.</remarks>
/// <param name="ProcessDefinitionKey">The version whose timers count, <c>processId:version</c>; null before the first was armed.</param>
/// <param name="Pending">Timers that wait, in the order in which they were set.</param>
/// <param name="LastDueAt">When the round that was fired last had been due, by start event; kept from version to version.</param>
public sealed record Schedule(
    string? ProcessDefinitionKey, ImmutableArray<ScheduledStart> Pending, ImmutableSortedDictionary<string, DateTimeOffset> LastDueAt)
{
    /// <summary>The schedule before anything happened.</summary>
    public static readonly Schedule Empty =
        new(null, [], ImmutableSortedDictionary.Create<string, DateTimeOffset>(StringComparer.Ordinal));

    /// <summary>The state after one more event.</summary>
    public static Schedule Evolve(Schedule state, ScheduleEvent happened)
    {
        ArgumentNullException.ThrowIfNull(state);
        return happened switch
        {
            ScheduleEvent.Armed e => state with { ProcessDefinitionKey = e.ProcessDefinitionKey },
            ScheduleEvent.TimerSet e => state with { Pending = state.Pending.Add(new ScheduledStart(e.TimerId, e.Timer)) },
            ScheduleEvent.TimerRemoved e => state.Without(e.TimerId),
            ScheduleEvent.Fired e => state.Without(e.TimerId) with { LastDueAt = state.LastDueAt.SetItem(e.StartElementId, e.DueAt) },
            _ => throw new UnreachableException($"{happened?.GetType().Name} on a schedule."),
        };
    }

    /// <summary>What is still to come of a timer of a new version: a round that was fired for an older one is not fired again.</summary>
    internal StartTimer? StillToCome(StartTimer timer, DateTimeOffset now) =>
        LastDueAt.TryGetValue(timer.StartElementId, out var last) && timer.DueAt <= last ? timer.Next(now) : timer;

    private Schedule Without(TimerId timerId) => this with { Pending = Pending.RemoveAll(start => start.TimerId == timerId) };
}

/// <summary>A start of the process that waits for its time.</summary>
/// <param name="TimerId">Names this round; the next one is a new timer.</param>
/// <param name="Timer">When it is due, and what follows.</param>
public sealed record ScheduledStart(TimerId TimerId, StartTimer Timer);
