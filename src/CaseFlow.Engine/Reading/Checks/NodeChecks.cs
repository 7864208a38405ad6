using CaseFlow.Engine.Models;
using CaseFlow.Engine.Tasks;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>Nodes are reached and left as their kind allows.</summary>
internal static class NodeChecks
{
    public static void Check(CheckedScope scope)
    {
        foreach (var node in scope.Scope.Nodes)
        {
            CheckIncoming(scope, node);
            CheckOutgoing(scope, node);
            CheckAttached(scope, node);
            CheckSeparate(scope, node);
            CheckSkippable(scope, node);
        }
    }

    private static void CheckSeparate(CheckedScope scope, FlowNode node)
    {
        var properties = node is UserTask ? Separation.All.Select(separation => separation.Property).Append(UserTask.RetainCompleterOfProperty) : [];
        foreach (var property in properties)
        {
            CheckNamed(scope, (UserTask)node, property);
        }
    }

    private static void CheckNamed(CheckedScope scope, UserTask task, string property)
    {
        foreach (var name in task.Named(property).Where(name => !scope.Scope.Nodes.Any(other => other is UserTask && other.Id == name)))
        {
            scope.Error(task.Id, "task.unknown_separation", $"Expected {property} to name user tasks of the same scope, but \"{name}\" is none.");
        }
    }

    private static void CheckSkippable(CheckedScope scope, FlowNode node)
    {
        if (node is UserTask task && task.Properties.TryGetValue(UserTask.SkippableProperty, out var text) && text is not ("true" or "false"))
        {
            scope.Error(node.Id, "task.skippable", $"Expected {UserTask.SkippableProperty} to be true or false, but it is \"{text}\".");
        }
    }

    private static void CheckIncoming(CheckedScope scope, FlowNode node)
    {
        var beginsByItself = node is StartEvent or BoundaryEvent or EventSubProcess or Activity { IsForCompensation: true };
        if (beginsByItself && node.Incoming.Length > 0)
        {
            scope.Error(node.Id, "node.has_incoming", $"Expected no flow to lead to a {node.TypeName} like this, but there is one.");
        }

        if (!beginsByItself && node.Incoming.IsEmpty && scope.Kind != ScopeKind.AdHocSubProcess)
        {
            scope.Error(node.Id, "node.not_reached", $"Expected a flow that leads to this {node.TypeName}, but there is none.");
        }
    }

    private static void CheckOutgoing(CheckedScope scope, FlowNode node)
    {
        if (node is EndEvent or EventSubProcess && node.Outgoing.Length > 0)
        {
            scope.Error(node.Id, "node.has_outgoing", $"Expected no flow to leave a {node.TypeName} like this, but there is one.");
        }
    }

    private static void CheckAttached(CheckedScope scope, FlowNode node)
    {
        if (node is BoundaryEvent boundary && !scope.Contains(boundary.AttachedToId))
        {
            scope.Error(
                node.Id,
                "boundary.not_attached",
                $"Expected attachedToRef to name an activity of the same scope, but there is no \"{boundary.AttachedToId}\".");
        }

        if (node is BoundaryEvent { AttachedToId: var host } && scope.Scope.Nodes.Any(other => other.Id == host && other is not Activity))
        {
            scope.Error(node.Id, "boundary.not_activity", $"Expected attachedToRef to name an activity, but \"{host}\" is none.");
        }
    }
}
