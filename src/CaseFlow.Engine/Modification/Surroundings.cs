using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Modification;

/// <summary>Finds the scope in which an element can begin, and makes the sub-processes around it that do not run.</summary>
internal static class Surroundings
{
    /// <summary>The visit of the scope around an element, or why there is none that is meant.</summary>
    public static (ElementInstanceId Visit, Rejection? Rejection) Of(Run run, FlowNode node, ElementInstanceId? wanted)
    {
        var around = PathTo(run.Model, node);
        if (wanted is { } id)
        {
            var expected = around.Count == 0 ? run.Model.Id : around[^1].Id;
            return run.Find(id) is { Loop: null, IsClosing: false } visit && visit.ElementId == expected ? (id, null) : (id, InstanceRejections.NoSuchScope);
        }

        var scope = run.State.RootId;
        foreach (var container in around)
        {
            var visits = run.State.ChildrenOf(scope).Where(child => child.ElementId == container.Id && !child.IsClosing).ToList();
            var isPlain = IsPlain(container);
            if (!isPlain || visits.Count > 1)
            {
                return (scope, isPlain ? InstanceRejections.ModificationWhichScope : InstanceRejections.ModificationNotPossible);
            }

            if (visits is [var only])
            {
                scope = only.Id;
            }
            else if (!container.ExecutionListeners.IsEmpty)
            {
                return (scope, InstanceRejections.ModificationListens(container.Id));
            }
            else if (Make(run, (SubProcess)container, scope, out var made) is { } fault)
            {
                return (scope, new Rejection(
                    RejectionKind.Invalid, "modification.not_computable", $"Expected {container.Id} to be able to begin, but it is not. {fault.Message}"));
            }
            else
            {
                scope = made;
            }
        }

        return (scope, null);
    }

    /// <summary>Whether all around an element can be made where nothing of it runs.</summary>
    public static bool CanBeMade(ProcessModel model, FlowNode node) => PathTo(model, node).TrueForAll(IsPlain);

    private static bool IsPlain(FlowNode container) => container is SubProcess { MultiInstance: null };

    /// <summary>The sub-processes around an element, the outermost first.</summary>
    private static List<FlowNode> PathTo(ProcessModel model, FlowNode node)
    {
        var path = new List<FlowNode>();
        for (var inner = ContainerOf(model, node); inner is not null; inner = ContainerOf(model, inner))
        {
            path.Insert(0, inner);
        }

        return path;
    }

    private static FlowNode? ContainerOf(ProcessModel model, FlowNode node) =>
        model.Nodes.FirstOrDefault(other => other is IFlowElementsContainer container && container.Contents.Nodes.Any(inner => inner.Id == node.Id));

    /// <summary>Enters a sub-process without beginning at its start event: it waits for its events, and for what begins in it.</summary>
    private static Fault? Make(Run run, SubProcess container, ElementInstanceId scope, out ElementInstanceId made)
    {
        var visit = run.EnterDone(container, scope, []);
        made = visit.Id;
        return Mappings.ApplyInputs(run, container, visit)
            ?? Waits.OpenBoundaryEvents(run, container, visit.Id)
            ?? Waits.OpenEventSubProcesses(run, container.Contents, visit.Id);
    }
}
