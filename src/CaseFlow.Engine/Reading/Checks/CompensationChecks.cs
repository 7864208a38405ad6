using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>Each compensation event leads to a handler that does nothing else, and each event that undoes names what can be undone from there.</summary>
internal static class CompensationChecks
{
    public static void Check(CheckedScope scope)
    {
        foreach (var node in scope.Scope.Nodes)
        {
            switch (node)
            {
                case BoundaryEvent { Definition: CompensationEventDefinition } boundary:
                    CheckBoundary(scope, boundary);
                    break;
                case Activity { IsForCompensation: true } handler:
                    CheckHandler(scope, handler);
                    break;
                case ThrowEvent { Definition: CompensationEventDefinition { ActivityId: { } activityId } }:
                    CheckThrown(scope, node.Id, activityId);
                    break;
            }
        }
    }

    private static void CheckBoundary(CheckedScope scope, BoundaryEvent boundary)
    {
        if (!scope.Scope.Nodes.Any(node => node.Id == boundary.HandlerId && node is Activity { IsForCompensation: true }))
        {
            scope.Error(
                boundary.Id,
                "compensation.no_handler",
                "Expected an association from this event to an activity of the same scope that is marked isForCompensation, but there is none.");
        }

        if (!boundary.Outgoing.IsEmpty)
        {
            scope.Error(boundary.Id, "node.has_outgoing", "Expected an association to the handler of a compensation event, but a flow leaves it.");
        }
    }

    private static void CheckHandler(CheckedScope scope, Activity handler)
    {
        if (!scope.Scope.Nodes.OfType<BoundaryEvent>().Any(boundary => boundary.HandlerId == handler.Id))
        {
            scope.Error(
                handler.Id, "compensation.not_attached", "Expected a compensation boundary event whose association leads to this activity, but there is none.");
        }

        if (!handler.BoundaryEvents.IsEmpty)
        {
            scope.Error(handler.Id, "compensation.handler_boundary", "Expected no events on the border of an activity that undoes another, but there are.");
        }

        if (!handler.Outgoing.IsEmpty)
        {
            scope.Error(handler.Id, "node.has_outgoing", "Expected no flow to leave an activity that undoes another, but there is one.");
        }
    }

    private static void CheckThrown(CheckedScope scope, string eventId, string activityId)
    {
        var isAround = scope.Kind == ScopeKind.EventSubProcess
            && scope.Container.Parent is { } around && around.Elements().Any(element => element.Text("id") == activityId);
        if (!isAround && !scope.Scope.Nodes.Any(node => node.Id == activityId && node is Activity))
        {
            scope.Error(
                eventId, "compensation.unknown_activity", $"Expected activityRef to name an activity of the same scope, but \"{activityId}\" is none.");
        }
    }
}
