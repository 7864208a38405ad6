using System.Collections.Immutable;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Timers;

namespace CaseFlow.Engine.Schedules;

/// <summary>What can be asked of a schedule.</summary>
public abstract record ScheduleCommand
{
    private ScheduleCommand()
    {
    }

    /// <summary>A version was deployed: its timers replace those of an older one. Arming the same version again changes nothing.</summary>
    /// <param name="ProcessDefinitionKey">The version, <c>processId:version</c>.</param>
    /// <param name="Timers">Its timers as <see cref="StartTimer.Of"/> gives them; none ends the schedule.</param>
    public sealed record Arm(string ProcessDefinitionKey, ImmutableArray<StartTimer> Timers) : ScheduleCommand;

    /// <summary>A timer's time has come. One that is not pending, or is due at another time, changes nothing.</summary>
    /// <param name="TimerId">The timer.</param>
    /// <param name="DueAt">When the sender believes that it is due.</param>
    public sealed record Fire(TimerId TimerId, DateTimeOffset DueAt) : ScheduleCommand;
}
