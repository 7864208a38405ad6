using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>Sequence flows connect nodes of their scope, and have conditions only where those are tried.</summary>
internal static class FlowChecks
{
    public static void Check(CheckedScope scope)
    {
        foreach (var flow in scope.Scope.Flows)
        {
            CheckEnd(scope, flow, flow.SourceId, "sourceRef");
            CheckEnd(scope, flow, flow.TargetId, "targetRef");
            CheckCondition(scope, flow);
        }
    }

    private static void CheckEnd(CheckedScope scope, SequenceFlow flow, string nodeId, string attribute)
    {
        if (!scope.Contains(nodeId))
        {
            scope.Error(flow.Id, "flow.dangling", $"Expected {attribute} to name an element of the same scope, but there is no \"{nodeId}\".");
        }
    }

    private static void CheckCondition(CheckedScope scope, SequenceFlow flow)
    {
        var source = scope.Scope.Nodes.FirstOrDefault(node => node.Id == flow.SourceId);
        var hasChoice = source is null or ExclusiveGateway or InclusiveGateway or Activity;
        if (flow.Condition is not null && !hasChoice)
        {
            scope.Error(flow.Id, "flow.condition_not_tried", $"Expected no condition on a flow that leaves a {source?.TypeName}, but there is one.");
        }
    }
}
