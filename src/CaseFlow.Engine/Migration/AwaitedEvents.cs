using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Migration;

/// <summary>The events that a visit waits for beside its own work: on its border, in the event sub-processes inside it, after its gateway.</summary>
internal static class AwaitedEvents
{
    public static IEnumerable<CatchEvent> Of(ElementInstance visit, FlowNode node, ProcessModel model)
    {
        IEnumerable<CatchEvent> border = node is Activity activity && !visit.IsLoopItem ? activity.BoundaryEvents : [];
        return border.Concat(Inside(visit, node)).Concat(After(node, model));
    }

    /// <summary>Those that begin only now, when a visit goes on as another node: not those that it has waited for, in vain or not.</summary>
    public static IEnumerable<CatchEvent> New(ElementInstance visit, Fit fit, Instance.Running state)
    {
        var (from, to) = (fit.Source.Node(visit.ElementId), fit.Target.Node(fit.IdOf(visit.ElementId)));
        var faulty = state.Incidents.Values.FirstOrDefault(incident => incident.ElementInstanceId == visit.Id)?.Step;
        if (faulty is ElementStep.Activate || visit.IsClosing || state.HeldWork.Visits.Contains(visit.Id)
            || (fit.IsAsking(visit) && visit.Listeners is { Event: ListenerEvent.BeforeAll or ListenerEvent.Start }))
        {
            // it has not begun to wait for anything (its retry will, or its instance's resumption), or does so no more
            return [];
        }

        var known = Of(visit, from, fit.Source).ToLookup(awaited => fit.IdOf(awaited.Id));
        var inside = faulty is ElementStep.Execute || IsInterrupted(visit, fit, state) ? Inside(visit, to).ToHashSet() : [];
        return Of(visit, to, fit.Target).Where(awaited =>
            awaited.Definition is { IsAwaited: true } definition
            && !inside.Contains(awaited)
            && !known[awaited.Id].Any(old => Fit.IsSame(old.Definition, definition)));
    }

    private static IEnumerable<CatchEvent> Inside(ElementInstance visit, FlowNode node) =>
        node is IFlowElementsContainer around && visit.Loop is null ? around.Contents.EventSubProcesses.Select(inner => inner.Start) : [];

    private static IEnumerable<CatchEvent> After(FlowNode node, ProcessModel model) =>
        node is EventBasedGateway ? node.Outgoing.Select(flow => model.Node(flow.TargetId)).OfType<CatchEvent>() : [];

    /// <summary>An event sub-process that has ended all else in a scope is the last that begins in it.</summary>
    private static bool IsInterrupted(ElementInstance visit, Fit fit, Instance.Running state) =>
        state.ChildrenOf(visit.Id).Any(child => fit.Source.Node(child.ElementId) is EventSubProcess { Start.IsInterrupting: true });
}
