using System.Collections.Immutable;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Workflows;

/// <summary>The steps of a process as one reads it: what people do and what is called, in the order in which it is reached.</summary>
internal sealed class ProcessOutline
{
    private readonly ProcessModel _model;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<FlowNode> _found = [];

    private ProcessOutline(ProcessModel model) => _model = model;

    /// <summary>
    /// First the steps on the way from the start events along the sequence flows, numbered from 1; a choice may skip some of them. Then those
    /// that only something unforeseen leads to, by a boundary event or an event sub-process, or that undo another: they have no number.
    /// </summary>
    public static ImmutableArray<ProcessStep> Of(ProcessModel model)
    {
        var outline = new ProcessOutline(model);
        outline.Walk(model.StartEvents);
        var onTheWay = outline._found.Count;
        var byEvents = model.Nodes.OfType<Activity>().SelectMany(activity => activity.BoundaryEvents).Cast<FlowNode>();
        var undoing = model.Nodes.OfType<Activity>().Where(activity => activity.IsForCompensation);
        outline.Walk(byEvents.Concat(model.Nodes.OfType<EventSubProcess>()).Concat(undoing));
        return
        [
            .. outline._found.Select((node, index) =>
                new ProcessStep(index < onTheWay ? index + 1 : null, node.Id, node.Name ?? node.Id, node.TypeName, CalledBy(node))),
        ];
    }

    private void Walk(IEnumerable<FlowNode> from)
    {
        var next = new Queue<FlowNode>(from);
        while (next.TryDequeue(out var node))
        {
            if (!_seen.Add(node.Id))
            {
                continue;
            }

            if (node is UserTask or CallActivity)
            {
                _found.Add(node);
            }

            if (node is IFlowElementsContainer inner)
            {
                Walk(node is AdHocSubProcess adHoc ? adHoc.Activatable : inner.Contents.Nodes.OfType<StartEvent>());
            }

            foreach (var flow in node.Outgoing)
            {
                if (_model.FindNode(flow.TargetId) is { } target)
                {
                    next.Enqueue(target);
                }
            }
        }
    }

    private static string? CalledBy(FlowNode node) => node is CallActivity { ProcessId: ModelExpression.Literal { Text: var processId } } ? processId : null;
}

/// <summary>A step of a process: a human task, or a process that it calls.</summary>
/// <param name="Number">Its place on the way from start to end, from 1; null when only something unforeseen leads to it.</param>
/// <param name="ElementId">Its id in the BPMN text.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Type">BPMN's name of it: <c>userTask</c> or <c>callActivity</c>.</param>
/// <param name="CalledProcess">The process that it calls; null for a task.</param>
public sealed record ProcessStep(int? Number, string ElementId, string Name, string Type, string? CalledProcess);
