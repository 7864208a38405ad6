using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Execution;

/// <summary>Carries errors and escalations outwards to the nearest event that catches them.</summary>
internal static class Propagation
{
    /// <summary>
    /// Throws an error. Uncaught, it ends an instance that was called, whose caller then gets it; in an instance of its own it is a fault.
    /// </summary>
    public static Fault? ThrowError(Run run, ElementInstance from, string code, string? message, FeelContext payload)
    {
        var catcher = FindCatcher<ErrorEventDefinition>(run, from, definition => definition.ErrorCode, code);
        run.Record(new InstanceEvent.ErrorThrown(from.Id, from.ElementId, code, message, catcher?.Event.Id));
        if (catcher is null && run.State.Parent is null)
        {
            return new Fault("error.not_caught", $"Expected an error event that catches \"{code}\", but there is none around {from.ElementId}.");
        }

        if (catcher is null)
        {
            run.End(EndKind.Failed, code, message);
        }
        else
        {
            ((ICatchingNode)catcher.Event).Catch(run, catcher.Owner, payload);
        }

        return null;
    }

    /// <summary>Throws an escalation. Uncaught, it is only on record; the host passes it on to a caller.</summary>
    public static void ThrowEscalation(Run run, ElementInstance from, string code, FeelContext payload)
    {
        var catcher = FindCatcher<EscalationEventDefinition>(run, from, definition => definition.EscalationCode, code);
        run.Record(new InstanceEvent.EscalationThrown(from.Id, from.ElementId, code, payload, catcher?.Event.Id));
        ((ICatchingNode?)catcher?.Event)?.Catch(run, catcher.Owner, payload);
    }

    /// <summary>
    /// From the inside out: the event sub-processes of each scope, then the events on its border. What is thrown inside an event
    /// sub-process passes by the event sub-processes beside it, so that none catches what it throws itself.
    /// </summary>
    private static Catcher? FindCatcher<TDefinition>(Run run, ElementInstance from, Func<TDefinition, ModelExpression?> codeOf, string code)
        where TDefinition : EventDefinition
    {
        var comesFromEventSubProcess = false;
        for (ElementInstance? at = from; at is not null; at = at.ScopeId is { } scope ? run.State.Elements[scope] : null)
        {
            var node = run.NodeOf(at);
            var events = EventsOf(at, node, comesFromEventSubProcess);
            if (BestMatch(events, codeOf, code) is { } match)
            {
                return new Catcher(at, match);
            }

            comesFromEventSubProcess = node is EventSubProcess;
        }

        return null;
    }

    private static IEnumerable<FlowNode> EventsOf(ElementInstance at, FlowNode node, bool comesFromEventSubProcess)
    {
        IEnumerable<FlowNode> inside = node is IFlowElementsContainer container && at.Loop is null && !comesFromEventSubProcess
            ? container.Contents.EventSubProcesses.Select(inner => inner.Start)
            : [];
        IEnumerable<FlowNode> border = node is Activity activity && !at.IsLoopItem ? activity.BoundaryEvents : [];
        return inside.Concat(border);
    }

    /// <summary>The event that names the code, else the one that catches all.</summary>
    private static FlowNode? BestMatch<TDefinition>(IEnumerable<FlowNode> events, Func<TDefinition, ModelExpression?> codeOf, string code)
        where TDefinition : EventDefinition =>
        events
            .Where(node => DefinitionOf(node) is TDefinition definition && Catches(codeOf(definition), code))
            .OrderBy(node => DefinitionOf(node) is TDefinition definition && codeOf(definition) is null)
            .FirstOrDefault();

    private static bool Catches(ModelExpression? caught, string code) =>
        caught is null || (caught is ModelExpression.Literal { Text: var text } && text == code);

    private static EventDefinition? DefinitionOf(FlowNode node) => (node as CatchEvent)?.Definition;

    private sealed record Catcher(ElementInstance Owner, FlowNode Event);
}
