using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Tasks;

namespace CaseFlow.Engine.Execution;

/// <summary>
/// Ends visits from the inside out. Where listeners look on, a visit stays until they have answered; nothing else happens to it any more, and what
/// interrupted it begins only then.
/// </summary>
internal static class Termination
{
    public static bool Begin(Run run, ElementInstance element, bool endsEmptyScopes)
    {
        if (run.Find(element.Id) is null)
        {
            return !run.State.Elements.ContainsKey(element.Id);
        }

        run.TerminateContents(element.Id);
        TaskTransitions.Cancel(run, element.Id);
        Waits.CancelAllButTasks(run, element.Id);
        if (!IsAwaited(run, element))
        {
            run.Record(new InstanceEvent.ElementTerminated(element.Id, element.ElementId));
            return true;
        }

        run.Record(new InstanceEvent.ElementTerminating(element.Id, element.ElementId, endsEmptyScopes));
        GoOn(run, element.Id);
        return false;
    }

    /// <summary>Whether something in a visit is still being ended, or somebody wants to see it go.</summary>
    public static bool IsAwaited(Run run, ElementInstance element) =>
        !run.NodeOf(element).ListenersOn(element, ListenerEvent.Cancel).IsEmpty
        || !run.State.ChildrenOf(element.Id).IsEmpty
        || run.State.Tasks.That(task => task.ElementInstanceId == element.Id).Any();

    /// <summary>Asks the next listener of a visit that is being ended; when all have answered, it is over.</summary>
    public static void GoOn(Run run, ElementInstanceId id)
    {
        var element = run.State.Elements[id];
        if (!run.State.ChildrenOf(id).IsEmpty || TaskTransitions.IsCancelAwaited(run, element))
        {
            return;
        }

        switch (Listening.Next(run, element, ListenerEvent.Cancel))
        {
            case { Fault: { } fault }:
                run.Raise(element, ElementStep.Listen, fault);
                break;
            case null when run.State.End is { } end && element.ScopeId is null:
                run.Record(new InstanceEvent.Ended(end.Kind, run.State.Variables, end.ErrorCode, end.Reason, run.Context.Now));
                break;
            case null:
                run.Record(new InstanceEvent.ElementTerminated(id, element.ElementId));
                GoOnAround(run, element);
                break;
        }
    }

    private static void GoOnAround(Run run, ElementInstance ended)
    {
        var scope = run.State.Elements[ended.Scope];
        if (scope.IsTerminating)
        {
            GoOn(run, scope.Id);
        }
        else if (ended.Next is { } next)
        {
            run.Enter(run.Model.Node(next.ElementId), scope.Id, [], next.Variables);
        }
        else if (scope.Next is { } held)
        {
            if (run.State.ChildrenOf(scope.Id).IsEmpty)
            {
                run.Enter(run.Model.Node(held.ElementId), scope.Id, [], held.Variables);
            }
        }
        else if (ended.EndsEmptyScopes)
        {
            EndEmptyScopes(run, scope.Id);
        }
        else
        {
            run.CompleteIfIdle(scope.Id);
        }
    }

    /// <summary>Ends the sub-processes in which nothing is left, from the inside out.</summary>
    public static void EndEmptyScopes(Run run, ElementInstanceId scope)
    {
        while (run.Find(scope) is { ScopeId: { } around } empty && run.State.IsIdle(scope) && run.Terminate(empty, endsEmptyScopes: true))
        {
            scope = around;
        }
    }
}
