using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>A link leads from any number of throwing events to one catching event of the same scope, and no drawn flow stands in its place.</summary>
internal static class LinkChecks
{
    public static void Check(CheckedScope scope)
    {
        var halves = scope.Scope.Nodes.Select(node => (Node: node, Name: NameOf(node))).Where(half => half.Name is not null).ToList();
        foreach (var (node, name) in halves)
        {
            if (node is ThrowEvent)
            {
                CheckThrowing(scope, node, name!);
            }
            else
            {
                var isFirst = halves.First(other => other.Name == name && other.Node is CatchEvent).Node == node;
                CheckCatching(scope, node, name!, isFirst);
            }
        }
    }

    private static void CheckThrowing(CheckedScope scope, FlowNode node, string name)
    {
        if (!node.Outgoing.Any(flow => flow.IsLink))
        {
            scope.Error(node.Id, "link.no_target", $"Expected a link catch event named \"{name}\" in the same scope, but there is none.");
        }

        if (node.Outgoing.Any(flow => !flow.IsLink))
        {
            scope.Error(node.Id, "node.has_outgoing", "Expected a link throw event to go on at its other half, but a flow leaves it.");
        }
    }

    private static void CheckCatching(CheckedScope scope, FlowNode node, string name, bool isFirst)
    {
        if (!isFirst)
        {
            scope.Error(node.Id, "link.two_targets", $"Expected one link catch event named \"{name}\" in a scope, but there are several.");
        }
        else if (node.Incoming.Any(flow => !flow.IsLink))
        {
            scope.Error(node.Id, "node.has_incoming", "Expected a link catch event to be reached by its other half, but a flow leads to it.");
        }
    }

    private static string? NameOf(FlowNode node) => node switch
    {
        CatchEvent { Definition: LinkEventDefinition link } => link.LinkName,
        ThrowEvent { Definition: LinkEventDefinition link } => link.LinkName,
        _ => null,
    };
}
