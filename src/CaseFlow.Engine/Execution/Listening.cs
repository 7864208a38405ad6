using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Jobs;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Tasks;

namespace CaseFlow.Engine.Execution;

/// <summary>Asks the listeners of an element, one after the other, and goes on when all have answered.</summary>
internal static class Listening
{
    /// <summary>Asks the next listener that is told of something; null when there is none (any more).</summary>
    public static StepResult? Next(Run run, ElementInstance element, ListenerEvent on)
    {
        var listeners = run.NodeOf(element).ListenersOn(element, on);
        var done = element.Listeners is { } progress && progress.Event == on ? progress.Done : 0;
        if (done >= listeners.Length)
        {
            return null;
        }

        if (on is ListenerEvent.End)
        {
            // its events are over: what is about to be left is not interrupted any more
            Waits.CancelTriggers(run, element.Id, _ => true);
        }

        return JobCreation.Create(run, element, TaskHeaders.Of(run, listeners[done], element), new JobListener(on));
    }

    /// <summary>Goes on with a visit one of whose listeners has answered, or is to be asked again.</summary>
    public static void GoOn(Run run, ElementInstance element, TaskId? taskId = null)
    {
        if (taskId is { } asked)
        {
            TaskTransitions.GoOn(run, asked);
        }
        else if (element.IsTerminating)
        {
            Termination.GoOn(run, element.Id);
        }
        else if (element.Listeners is { Event: ListenerEvent.Creating })
        {
            run.Try(element, ElementStep.Execute, () => TaskOpening.GoOn(run, (UserTask)run.NodeOf(element), run.State.Elements[element.Id]));
        }
        else
        {
            run.Try(element.Id, element.Listeners is { Event: ListenerEvent.End } ? ElementStep.Complete : ElementStep.Activate);
        }
    }

    /// <summary>What comes of an execution listener: at a beginning it is the element's own, at an end it goes outwards as its outputs do.</summary>
    public static void SetResult(Run run, ElementInstance element, ListenerEvent on, FeelContext result)
    {
        if (on is ListenerEvent.End && element is { IsLoopItem: false, ScopeId: { } scope })
        {
            Scopes.Merge(run, scope, result);
        }
        else
        {
            Scopes.SetOwn(run, element.Id, result);
        }
    }
}
