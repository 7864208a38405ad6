using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>Gateways can always choose a way on.</summary>
internal static class GatewayChecks
{
    public static void Check(CheckedScope scope)
    {
        foreach (var node in scope.Scope.Nodes)
        {
            CheckDefault(scope, node);
            if (node is ExclusiveGateway or InclusiveGateway)
            {
                CheckConditions(scope, node);
            }
            else if (node is EventBasedGateway)
            {
                CheckEvents(scope, node);
            }
        }
    }

    private static void CheckDefault(CheckedScope scope, FlowNode node)
    {
        if (DefaultOf(node) is { } id && node.Outgoing.All(flow => flow.Id != id))
        {
            scope.Error(node.Id, "gateway.bad_default", $"Expected the default to be a flow that leaves the element, but \"{id}\" is not.");
        }
    }

    private static void CheckConditions(CheckedScope scope, FlowNode node)
    {
        foreach (var flow in node.Outgoing.Where(flow => node.Outgoing.Length > 1 && flow.Condition is null && flow.Id != DefaultOf(node)))
        {
            scope.Error(flow.Id, "flow.no_condition", $"Expected a flow that leaves {node.Id} to have a condition or to be its default, but it is neither.");
        }
    }

    private static void CheckEvents(CheckedScope scope, FlowNode node)
    {
        if (node.Outgoing.Length < 2)
        {
            scope.Error(node.Id, "gateway.too_few_events", "Expected at least two events after an event-based gateway, but there are fewer.");
        }

        foreach (var flow in node.Outgoing)
        {
            var target = scope.Scope.Nodes.FirstOrDefault(candidate => candidate.Id == flow.TargetId);
            if (target is not (null or IntermediateCatchEvent { Incoming.Length: 1 }))
            {
                scope.Error(
                    flow.Id,
                    "gateway.no_event",
                    "Expected an intermediate catch event with no other incoming flow after an event-based gateway, but there is none.");
            }
        }
    }

    private static string? DefaultOf(FlowNode node) =>
        node switch
        {
            ExclusiveGateway exclusive => exclusive.DefaultFlowId,
            InclusiveGateway inclusive => inclusive.DefaultFlowId,
            Activity activity => activity.DefaultFlowId,
            _ => null,
        };
}
