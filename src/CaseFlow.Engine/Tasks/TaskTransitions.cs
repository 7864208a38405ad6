using System.Collections.Immutable;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Jobs;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Tasks;

/// <summary>Does what was asked of a human task: at once, or when the listeners that look at it have agreed.</summary>
internal static class TaskTransitions
{
    /// <summary>Makes moves that were found right, all of them or, if a listener says no, none.</summary>
    public static void Ask(Run run, TaskId taskId, params ImmutableArray<TaskMove> moves)
    {
        if (!Begin(run, run.State.Tasks[taskId], moves, 0))
        {
            TaskMoves.MakeAll(run, taskId, moves);
        }
    }

    /// <summary>Asks the next listener; when all have agreed, what was asked is done.</summary>
    public static void GoOn(Run run, TaskId taskId)
    {
        var task = run.State.Tasks[taskId];
        if (task.Transition is not { } transition || AskNext(run, task, transition))
        {
            return;
        }

        if (transition.Moves.IsEmpty)
        {
            Termination.GoOn(run, task.ElementInstanceId);
        }
        else if (!Begin(run, task, transition.Moves, transition.Agreed + 1))
        {
            run.Record(new InstanceEvent.TaskTransitionEnded(taskId, task.ElementId, transition.Event, IsDropped: false));
            TaskMoves.MakeAgreed(run, taskId, transition);
        }
    }

    /// <summary>Whether there is a move that a listener looks at, among those that have not been agreed to; if so, it is asked.</summary>
    private static bool Begin(Run run, HumanTask task, ImmutableArray<TaskMove> moves, int agreed)
    {
        for (var index = agreed; index < moves.Length; index++)
        {
            if (moves[index].Event is { } on && !ListenersOf(run, task, on).IsEmpty)
            {
                run.Record(new InstanceEvent.TaskTransitionStarted(task.Id, task.ElementId, on, moves, index, run.Context.Now));
                GoOn(run, task.Id);
                return true;
            }
        }

        return false;
    }

    /// <summary>What was asked is not done, because the one who asked may not act any more, or the element ends.</summary>
    public static void Drop(Run run, HumanTask task)
    {
        foreach (var job in run.State.Jobs.That(job => job.Listener?.TaskId == task.Id))
        {
            run.Record(new InstanceEvent.JobCancelled(job.Id, job.ElementId));
        }

        foreach (var incident in run.State.Incidents.That(incident => incident.TaskId == task.Id))
        {
            run.Record(new InstanceEvent.IncidentResolved(incident.Id, incident.ElementId, IsRetried: false));
        }

        if (task.Transition is { } transition)
        {
            run.Record(new InstanceEvent.TaskTransitionEnded(task.Id, task.ElementId, transition.Event, IsDropped: true));
        }
    }

    /// <summary>The job type of the listener that looks at a task now, or that an incident keeps from it.</summary>
    public static string AskedOf(Run run, HumanTask task, TaskTransition transition) =>
        run.State.Jobs.That(job => job.Listener?.TaskId == task.Id).Select(job => job.JobType).FirstOrDefault()
        ?? (ListenersOf(run, task, transition.Event)[transition.Done].Type is ModelExpression.Literal { Text: var type } ? type : "whose job has an incident");

    /// <summary>The tasks of a visit go away with it: at once, or when the listeners that see them go have answered.</summary>
    public static void Cancel(Run run, ElementInstanceId visit)
    {
        foreach (var task in run.State.Tasks.That(task => task.ElementInstanceId == visit).ToList())
        {
            Drop(run, task);
            run.Record(ListenersOf(run, task, ListenerEvent.Canceling).IsEmpty
                ? new InstanceEvent.TaskCancelled(task.Id, task.ElementId)
                : new InstanceEvent.TaskTransitionStarted(task.Id, task.ElementId, ListenerEvent.Canceling, [], 0, run.Context.Now));
        }
    }

    /// <summary>Asks the next listener that sees a task of the visit go; false when no task is left.</summary>
    public static bool IsCancelAwaited(Run run, ElementInstance visit)
    {
        foreach (var task in run.State.Tasks.That(task => task.ElementInstanceId == visit.Id).ToList())
        {
            if (run.State.Jobs.That(job => job.Listener?.TaskId == task.Id).Any() || AskNext(run, task, task.Transition!))
            {
                return true;
            }

            run.Record(new InstanceEvent.TaskCancelled(task.Id, task.ElementId));
        }

        return false;
    }

    private static ImmutableArray<JobDefinition> ListenersOf(Run run, HumanTask task, ListenerEvent on) =>
        run.Model.Node(task.ElementId).ListenersOn(run.State.Elements[task.ElementInstanceId], on);

    /// <summary>Whether there is a listener that has not answered yet; if so, it is asked, or an incident says why it cannot be.</summary>
    private static bool AskNext(Run run, HumanTask task, TaskTransition transition)
    {
        var listeners = ListenersOf(run, task, transition.Event);
        if (transition.Done >= listeners.Length)
        {
            return false;
        }

        var visit = run.State.Elements[task.ElementInstanceId];
        var asked = JobCreation.Create(
            run,
            visit,
            TaskHeaders.Of(run, listeners[transition.Done], task, transition),
            new JobListener(transition.Event, task.Id),
            (transition.Move as TaskMove.Complete)?.Variables);
        if (asked.Fault is { } fault)
        {
            run.Raise(visit, ElementStep.Listen, fault, task.Id);
        }

        return true;
    }
}
