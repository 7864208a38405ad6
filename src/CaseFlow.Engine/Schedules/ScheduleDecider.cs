using System.Diagnostics;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Timers;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Schedules;

/// <summary>Decides when a process is started by its timers.</summary>
public static class ScheduleDecider
{
    /// <summary>Carries out a command. None is refused: what is out of date changes nothing.</summary>
    public static Decision<ScheduleEvent> Decide(ScheduleCommand command, Schedule state, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(context);
        return command switch
        {
            ScheduleCommand.Arm c when c.ProcessDefinitionKey == state.ProcessDefinitionKey => [],
            ScheduleCommand.Arm c => Arm(c, state, context),
            ScheduleCommand.Fire c => Fire(c, state, context),
            _ => throw new UnreachableException($"{command.GetType().Name} on a schedule."),
        };
    }

    /// <summary>What was due before the new version came is fired for the old one, so that a deployment swallows no round.</summary>
    private static Decision<ScheduleEvent> Arm(ScheduleCommand.Arm command, Schedule state, DecisionContext context)
    {
        var overdue = state.Pending
            .Where(start => start.Timer.DueAt <= context.Now)
            .OrderBy(start => start.Timer.DueAt)
            .Select(start => Fired(start, state, context))
            .ToList();
        var settled = overdue.Aggregate(state, Schedule.Evolve);
        return
        [
            .. overdue,
            .. settled.Pending.Select(start => new ScheduleEvent.TimerRemoved(start.TimerId)),
            new ScheduleEvent.Armed(command.ProcessDefinitionKey, context.Now),
            .. command.Timers.Select(timer => settled.StillToCome(timer, context.Now)).OfType<StartTimer>().Select(timer => Set(timer, context)),
        ];
    }

    private static Decision<ScheduleEvent> Fire(ScheduleCommand.Fire command, Schedule state, DecisionContext context)
    {
        var start = state.Pending.FirstOrDefault(pending => pending.TimerId == command.TimerId && pending.Timer.DueAt == command.DueAt);
        if (start is null || start.Timer.DueAt > context.Now)
        {
            return [];
        }

        return start.Timer.Next(context.Now) is { } next
            ? [Fired(start, state, context), Set(next, context)]
            : [Fired(start, state, context)];
    }

    private static ScheduleEvent.Fired Fired(ScheduledStart start, Schedule state, DecisionContext context) =>
        state.ProcessDefinitionKey is { } key
            ? new(start.TimerId, key, start.Timer.StartElementId, start.Timer.DueAt, context.Now)
            : throw new UnreachableException("A timer is pending on a schedule that was never armed.");

    private static ScheduleEvent.TimerSet Set(StartTimer timer, DecisionContext context) => new(new TimerId(context.NewId()), timer);
}
