using System.Collections.Immutable;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Execution;

/// <summary>
/// BPMN 2.0.2, 13.4.3: an inclusive gateway with tokens on some incoming flows waits for every other token of its scope that can still come to
/// one of its empty incoming flows, unless that token can also come to one that is not empty. Looked at when nothing else moves.
/// </summary>
internal static class InclusiveJoin
{
    /// <summary>Enters the first gateway that need not wait any more; false when there is none.</summary>
    public static bool EnterNext(Run run)
    {
        foreach (var token in run.State.Tokens)
        {
            if (run.Model.Node(token.TargetElementId) is InclusiveGateway gateway && IsReady(run, gateway, token.ScopeId))
            {
                run.Enter(gateway, token.ScopeId, MarkedFlows(run, gateway, token.ScopeId));
                return true;
            }
        }

        return false;
    }

    private static bool IsReady(Run run, InclusiveGateway gateway, ElementInstanceId scope)
    {
        var marked = MarkedFlows(run, gateway, scope);
        var empty = gateway.Incoming.Select(flow => flow.Id).Except(marked).ToImmutableHashSet();
        return empty.IsEmpty || StartsOfOthers(run, gateway, scope).Select(starts => Reachable(run.Model, starts, gateway)).All(
            reachable => !reachable.Overlaps(empty) || reachable.Overlaps(marked));
    }

    private static ImmutableArray<string> MarkedFlows(Run run, InclusiveGateway gateway, ElementInstanceId scope) =>
        [.. gateway.Incoming.Select(flow => flow.Id).Where(flow => run.State.HasToken(scope, flow))];

    /// <summary>For each other token of the scope, the flows on which its way can begin: on a flow, that one; in a node, those that leave it.</summary>
    private static IEnumerable<IEnumerable<SequenceFlow>> StartsOfOthers(Run run, InclusiveGateway gateway, ElementInstanceId scope)
    {
        foreach (var token in run.State.Tokens.Where(token => token.ScopeId == scope && token.TargetElementId != gateway.Id))
        {
            yield return [run.Model.Flow(token.FlowId)];
        }

        foreach (var element in run.State.ChildrenOf(scope))
        {
            yield return WaysFrom(run.NodeOf(element));
        }
    }

    /// <summary>The flows that a token can come to, up to a gateway, or up to the ends of all paths.</summary>
    public static HashSet<string> Reachable(ProcessModel model, IEnumerable<SequenceFlow> starts, InclusiveGateway? gateway = null)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SequenceFlow>(starts);
        while (open.TryPop(out var flow))
        {
            if (found.Add(flow.Id) && flow.TargetId != gateway?.Id)
            {
                foreach (var next in WaysFrom(model.Node(flow.TargetId)))
                {
                    open.Push(next);
                }
            }
        }

        return found;
    }

    /// <summary>The flows on which the way of a token in a node can go on.</summary>
    public static IEnumerable<SequenceFlow> WaysFrom(FlowNode node) =>
        node is Activity activity ? node.Outgoing.Concat(activity.BoundaryEvents.SelectMany(boundary => boundary.Outgoing)) : node.Outgoing;
}
