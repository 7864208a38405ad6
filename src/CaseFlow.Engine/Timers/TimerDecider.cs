using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Tasks;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Timers;

/// <summary>Fires timers in the order in which they are due, whatever order they are asked for in.</summary>
internal static class TimerDecider
{
    public static Rejection? Fire(Run run, InstanceCommand.FireTimer command)
    {
        if (!run.State.Timers.TryGetValue(command.TimerId, out var asked))
        {
            return null;
        }

        if (asked.DueAt != command.DueAt)
        {
            return InstanceRejections.TimerRescheduled;
        }

        if (asked.DueAt > run.Context.Now)
        {
            return InstanceRejections.TimerNotDue;
        }

        while (!run.IsOver && run.State.Timers.ContainsKey(asked.Id))
        {
            FireOne(run, run.State.TimersDueBy(asked.DueAt)[0]);
            run.UntilAllWait();
        }

        return null;
    }

    /// <summary>Fires what was due by a moment that has passed.</summary>
    public static void FireDueBy(Run run, DateTimeOffset moment)
    {
        while (!run.IsOver && run.State.TimersDueBy(moment) is [var first, ..])
        {
            FireOne(run, first);
            run.UntilAllWait();
        }
    }

    private static void FireOne(Run run, PendingTimer timer)
    {
        var (coalesced, next) = TimerCycle.After(new TimerRound(timer.DueAt, timer.Repeat, timer.RepetitionsLeft), run.Context.Now);
        run.Record(new InstanceEvent.TimerFired(timer.Id, timer.ElementId, timer.DueAt, run.Context.Now, coalesced));
        if (next is not null)
        {
            run.Record(new InstanceEvent.TimerScheduled(
                new TimerId(run.Context.NewId()), timer.OwnerId, timer.ElementId, timer.Kind, next.DueAt, next.Repeat, next.RepetitionsLeft));
        }

        if (timer is { Kind: TimerKind.Resumption, TaskId: { } resting })
        {
            TaskSuspending.Resume(run, run.State.Tasks[resting], run.State.Tasks[resting].Suspension!);
        }
        else if (timer.TaskId is { } taskId)
        {
            TaskEscalation.Escalate(run, timer, taskId);
        }
        else
        {
            ((ICatchingNode)run.Model.Node(timer.ElementId)).Catch(run, run.State.Elements[timer.OwnerId], FeelContext.Empty);
        }
    }
}
