using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Modification;

/// <summary>Begins and ends elements where no flow leads. What cannot be done refuses the command; the instance is never left half changed.</summary>
internal static class ModificationDecider
{
    public static Rejection? Modify(Run run, InstanceCommand.Modify command)
    {
        if (command.Begun.IsEmpty && command.Ended.IsEmpty)
        {
            return InstanceRejections.ModificationEmpty;
        }

        if (run.Find(run.State.RootId) is not { IsClosing: false })
        {
            return InstanceRejections.Ending;
        }

        run.Record(new InstanceEvent.Modified(
            [.. command.Ended.Select(ended => Named(run.Model, ended.ElementId))],
            [.. command.Begun.Select(begun => Named(run.Model, begun.ElementId))],
            command.Grounds));
        // before anything begins, so that what begins is not ended at once
        var ended = command.Ended.SelectMany(asked => VisitsOf(run, asked).DefaultIfEmpty()).ToList();
        return ended.Contains(null)
            ? InstanceRejections.ModificationNoVisit
            : command.Begun.Select(begun => Begin(run, begun)).FirstOrDefault(rejection => rejection is not null) ?? End(run, ended);
    }

    public static Rejection? AddItem(Run run, InstanceCommand.AddItem command)
    {
        var bodies = run.State.Elements.Values
            .Where(body => body is { Loop: not null } && body.ElementId == command.ElementId && (command.BodyId is null || body.Id == command.BodyId))
            .ToList();
        if (bodies.Count > 1)
        {
            return InstanceRejections.ModificationWhichScope;
        }

        if (bodies is not [var only] || run.Model.Node(only.ElementId) is not Activity { MultiInstance: { } loop } activity)
        {
            return InstanceRejections.ModificationNoLoop;
        }

        loop.Add(run, activity, only, command.Item, command.Grounds);
        return null;
    }

    private static ModifiedElement Named(ProcessModel model, string id) => new(id, model.FindNode(id)?.Name ?? id);

    private static IEnumerable<ElementInstance?> VisitsOf(Run run, EndedElement asked) => run.State.Elements.Values.Where(visit =>
        visit.ElementId == asked.ElementId
        && visit is { ScopeId: not null, IsTerminating: false }
        && (asked.VisitId is { } id ? visit.Id == id : !visit.IsLoopItem));

    private static Rejection? Begin(Run run, BegunElement begun)
    {
        var node = run.Model.FindNode(begun.ElementId);
        if (node is null)
        {
            return InstanceRejections.ModificationNoElement;
        }

        if (!CanBegin(run.Model, node))
        {
            return InstanceRejections.ModificationNotPossible;
        }

        var scope = Surroundings.Of(run, node, begun.ScopeId);
        if (scope.Rejection is { } rejection)
        {
            return rejection;
        }

        run.Enter(node, scope.Visit, [], begun.Variables.JsonShape());
        return null;
    }

    /// <summary>Why no instance can begin at an element; null when one can.</summary>
    public static Rejection? WhyNotFirst(ProcessModel model, string elementId) =>
        model.FindNode(elementId) is not { } node ? InstanceRejections.ModificationNoElement
        : CanBegin(model, node) && (node is not StartEvent || model.StartEvents.Contains(node)) && Surroundings.CanBeMade(model, node) ? null
        : InstanceRejections.ModificationNotPossible;

    /// <summary>Not what begins by something else alone: an event on a border or behind a gateway, an event sub-process, an undoing.</summary>
    private static bool CanBegin(ProcessModel model, FlowNode node) =>
        node is not (BoundaryEvent or EventSubProcess or StartEvent { Definition: not null } or Activity { IsForCompensation: true })
        && !node.Incoming.Any(flow => model.FindNode(flow.SourceId) is EventBasedGateway);

    private static Rejection? End(Run run, List<ElementInstance?> ended)
    {
        foreach (var visit in ended.OfType<ElementInstance>())
        {
            // it may have ended with a scope around it
            if (run.Find(visit.Id) is { } still && run.Terminate(still, endsEmptyScopes: true))
            {
                Termination.EndEmptyScopes(run, still.Scope);
            }
        }

        return run.State.ChildrenOf(run.State.RootId).All(visit => visit.IsTerminating) && run.State.Tokens.IsEmpty
            ? InstanceRejections.ModificationNothingLeft
            : null;
    }
}
