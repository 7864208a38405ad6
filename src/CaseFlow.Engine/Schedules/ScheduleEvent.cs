using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Timers;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Schedules;

/// <summary>What happened in a schedule.</summary>
public abstract record ScheduleEvent
{
    private ScheduleEvent()
    {
    }

    /// <summary>From now on the timers of this version count.</summary>
    [EventName("schedule.armed")]
    public sealed record Armed(string ProcessDefinitionKey, DateTimeOffset At) : ScheduleEvent;

    /// <summary>A timer waits: the host fires it when it is due.</summary>
    [EventName("schedule.timer_set")]
    public sealed record TimerSet(TimerId TimerId, StartTimer Timer) : ScheduleEvent;

    /// <summary>A timer of an older version waits no longer.</summary>
    [EventName("schedule.timer_removed")]
    public sealed record TimerRemoved(TimerId TimerId) : ScheduleEvent;

    /// <summary>A timer's time has come: the host starts an instance of that version in the same transaction.</summary>
    /// <param name="TimerId">The timer, which waits no longer.</param>
    /// <param name="ProcessDefinitionKey">The version whose timer it is, the newest that was armed.</param>
    /// <param name="StartElementId">The start event.</param>
    /// <param name="DueAt">When it was due, UTC.</param>
    /// <param name="FiredAt">When it was fired, UTC.</param>
    [EventName("schedule.fired")]
    public sealed record Fired(
        TimerId TimerId, string ProcessDefinitionKey, string StartElementId, DateTimeOffset DueAt, DateTimeOffset FiredAt) : ScheduleEvent;
}
