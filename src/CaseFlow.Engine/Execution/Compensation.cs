using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Execution;

/// <summary>
/// BPMN 2.0.2, 13.5.5: completed activities are undone in the reverse order of their completion, each once; one that has no handler of its own by
/// undoing what was completed inside it. What is still running, or was ended before it was done, is not undone.
/// </summary>
internal static class Compensation
{
    /// <summary>Remembers an activity that is about to be completed, if there is a way to undo it.</summary>
    public static void Remember(Run run, ElementInstance element)
    {
        var node = run.NodeOf(element);
        if (node is not (Activity { IsForCompensation: false } or AdHocInnerInstance))
        {
            return;
        }

        // what a multi-instance activity did is undone by one visit of its handler
        var handler = element.IsLoopItem ? null : (node as Activity)?.CompensationHandlerId;
        if (handler is not null || run.State.Compensables.That(element.Id, (inner, scope) => inner.ScopeId == scope).Any())
        {
            run.Record(new InstanceEvent.ActivityCompensable(element.Id, element.ElementId, element.Scope, handler, element.Variables));
        }
    }

    /// <summary>Begins to undo; done at once when there is nothing to undo.</summary>
    public static StepResult Begin(Run run, ElementInstance thrower, string? activityId)
    {
        var plan = ScopesOf(run, thrower)
            .SelectMany(scope => HandledIn(run.State, scope, activityId))
            .Select(compensable => compensable.Id)
            .ToImmutableArray();
        if (plan.IsEmpty)
        {
            return StepResult.Done;
        }

        run.Record(new InstanceEvent.CompensationStarted(thrower.Id, thrower.ElementId, plan));
        return EnterNext(run, thrower.Id) ? StepResult.Waiting : StepResult.Done;
    }

    /// <summary>A visit is over: if it was a handler, the next one begins, or the event that asked for it goes on.</summary>
    public static void GoOn(Run run, ElementInstanceId handler)
    {
        if (run.State.Elements.Values.FirstOrDefault(element => element.Compensation?.HandlerId == handler) is { } thrower && !EnterNext(run, thrower.Id))
        {
            run.Complete(thrower.Id);
        }
    }

    /// <summary>Enters the next handler; false when all is undone. What another event has undone meanwhile is passed over.</summary>
    private static bool EnterNext(Run run, ElementInstanceId thrower)
    {
        foreach (var visit in run.State.Elements[thrower].Compensation?.Left ?? [])
        {
            if (run.State.Compensables.GetValueOrDefault(visit) is { HandlerId: { } handlerId } next)
            {
                var (scope, variables) = PlaceOf(run.State, next);
                var handler = run.Enter(run.Model.Node(handlerId), scope, [], variables);
                run.Record(new InstanceEvent.ActivityCompensated(thrower, next.Id, next.ElementId, handler.Id));
                return true;
            }
        }

        return false;
    }

    /// <summary>The scope of the event; from within an event sub-process, the scope that it is drawn in as well.</summary>
    private static IEnumerable<ElementInstanceId> ScopesOf(Run run, ElementInstance thrower)
    {
        yield return thrower.Scope;
        if (run.State.Elements[thrower.Scope] is { ScopeId: { } around } scope && run.NodeOf(scope) is EventSubProcess)
        {
            yield return around;
        }
    }

    private static IEnumerable<Compensable> HandledIn(Instance.Running state, ElementInstanceId scope, string? activityId = null) =>
        state.Compensables.Values
            .Where(compensable => compensable.ScopeId == scope && (activityId is null || compensable.ElementId == activityId))
            .OrderByDescending(compensable => compensable.Order)
            .SelectMany(compensable => compensable.HandlerId is null ? HandledIn(state, compensable.Id) : [compensable]);

    /// <summary>Where a handler runs, and what it sees: the variables of the activity and of the scopes around it that are over by now.</summary>
    private static (ElementInstanceId Scope, FeelContext Variables) PlaceOf(Instance.Running state, Compensable undone)
    {
        var (scope, variables) = (undone.ScopeId, undone.Variables);
        while (!state.Elements.ContainsKey(scope))
        {
            var around = state.Compensables[scope];
            (scope, variables) = (around.ScopeId, around.Variables.With(variables));
        }

        return (scope, variables);
    }
}
