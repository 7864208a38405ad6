using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Reading.Checks;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads what is drawn directly in a process or sub-process.</summary>
internal sealed class ScopeReader
{
    private readonly Definitions _definitions;
    private readonly ExpressionReader _expressions;
    private readonly ListenerReader _listeners;
    private readonly EventReader _events;
    private readonly ActivityReader _activities;

    public ScopeReader(Definitions definitions)
    {
        _definitions = definitions;
        _expressions = new ExpressionReader(definitions.Problems);
        _listeners = new ListenerReader(_expressions, definitions.Problems);
        _events = new EventReader(definitions, _expressions);
        _activities = new ActivityReader(this, definitions, _expressions);
    }

    public FlowScope Read(XElement container, ScopeKind kind)
    {
        var flows = container.Elements(BpmnNames.Bpmn + "sequenceFlow").Select(ReadFlow).Concat(LinkReader.Read(container)).ToImmutableArray();
        var nodes = ImmutableArray.CreateBuilder<FlowNode>();
        foreach (var element in container.Elements().Where(element => !Ignored.IsIgnored(element)))
        {
            if (ReadNode(element, kind) is { } node)
            {
                nodes.Add(Complete(element, node, flows));
            }
        }

        var scope = new FlowScope(WithBoundaryEvents(nodes), flows);
        ScopeChecks.Check(new CheckedScope(container, scope, kind, _definitions.Problems));
        return scope;
    }

    /// <summary>The execution listeners of the process as a whole.</summary>
    public ImmutableArray<Listener> ReadListeners(XElement process) => _listeners.ReadOfElement(process);

    private SequenceFlow ReadFlow(XElement flow)
    {
        var condition = flow.Element(BpmnNames.Bpmn + "conditionExpression");
        return new SequenceFlow(
            flow.Text("id") ?? "",
            flow.Text("name"),
            flow.Text("sourceRef") ?? "",
            flow.Text("targetRef") ?? "",
            condition is null ? null : _expressions.Feel(flow, condition.Value.Trim(), "the condition"));
    }

    private FlowNode? ReadNode(XElement element, ScopeKind kind) =>
        element.Name.LocalName switch
        {
            "startEvent" => _events.ReadStart(element, kind),
            "endEvent" => _events.ReadEnd(element),
            "intermediateThrowEvent" => _events.ReadThrow(element),
            "intermediateCatchEvent" => _events.ReadCatch(element),
            "boundaryEvent" => _events.ReadBoundary(element),
            "exclusiveGateway" => new ExclusiveGateway { Id = "", DefaultFlowId = element.Text("default") },
            "inclusiveGateway" => new InclusiveGateway { Id = "", DefaultFlowId = element.Text("default") },
            "parallelGateway" => new ParallelGateway { Id = "" },
            "eventBasedGateway" => new EventBasedGateway { Id = "" },
            _ => _activities.Read(element),
        };

    /// <summary>Adds what all nodes have.</summary>
    private FlowNode Complete(XElement element, FlowNode node, ImmutableArray<SequenceFlow> flows)
    {
        var id = element.Text("id") ?? "";
        var taskListeners = _listeners.ReadOfTask(element);
        node = node is UserTask task ? task with { TaskListeners = taskListeners } : node;
        return node with
        {
            Id = id,
            Name = element.Text("name"),
            Incoming = [.. flows.Where(flow => flow.TargetId == id)],
            Outgoing = [.. flows.Where(flow => flow.SourceId == id)],
            Inputs = MappingReader.Read(element, "input", node is Activity or ThrowEvent, _expressions, _definitions.Problems),
            Outputs = MappingReader.Read(element, "output", node is Activity or CatchEvent or ThrowEvent, _expressions, _definitions.Problems),
            ExecutionListeners = _listeners.ReadOfElement(element),
            Properties = element.Extension("properties").Pairs("property", "name"),
        };
    }

    private static ImmutableArray<FlowNode> WithBoundaryEvents(ImmutableArray<FlowNode>.Builder nodes)
    {
        var byHost = nodes.OfType<BoundaryEvent>().ToLookup(boundary => boundary.AttachedToId);
        return [.. nodes.Select(node => node is Activity activity ? activity with { BoundaryEvents = [.. byHost[activity.Id]] } : node)];
    }
}
