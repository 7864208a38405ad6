using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaseFlow.Engine.Models;

/// <summary>One executable process: immutable, checked, made by <see cref="Reading.BpmnReader"/>.</summary>
public sealed class ProcessModel
{
    private readonly FrozenDictionary<string, FlowNode> _nodes;
    private readonly FrozenDictionary<string, SequenceFlow> _flows;
    private readonly FrozenDictionary<string, FlowNode> _undrawn;
    private readonly FrozenDictionary<string, string> _containers;

    internal ProcessModel(string id, string? name, string? versionTag, FlowScope contents, ImmutableArray<Listener> listeners)
    {
        (Id, Name, VersionTag, Contents, ExecutionListeners) = (id, name, versionTag, contents, listeners);
        var scopes = contents.WithNested().ToList();
        Nodes = [.. scopes.SelectMany(scope => scope.Nodes)];
        _undrawn = Nodes.OfType<AdHocSubProcess>().Select(node => (FlowNode)node.Inner)
            .Append(new ProcessRoot { Id = id, Name = name, Contents = contents, ExecutionListeners = listeners })
            .ToFrozenDictionary(node => node.Id, StringComparer.Ordinal);
        _nodes = Nodes.ToFrozenDictionary(node => node.Id, StringComparer.Ordinal);
        _flows = scopes.SelectMany(scope => scope.Flows).ToFrozenDictionary(flow => flow.Id, StringComparer.Ordinal);
        _containers = Nodes.Concat(_undrawn.Values)
            .SelectMany(node => node is IFlowElementsContainer around ? around.Contents.Nodes.Select(inner => (inner.Id, Around: node.Id)) : [])
            .Concat(Nodes.OfType<AdHocSubProcess>().Select(node => (node.Inner.Id, Around: node.Id)))
            .ToFrozenDictionary(inner => inner.Id, inner => inner.Around, StringComparer.Ordinal);
    }

    /// <summary>The process's id, the first half of its definition key.</summary>
    public string Id { get; }

    /// <summary>The name as drawn.</summary>
    public string? Name { get; }

    /// <summary>The modeller's own name of this version.</summary>
    public string? VersionTag { get; }

    /// <summary>What is drawn directly in the process.</summary>
    public FlowScope Contents { get; }

    /// <summary>Execution listeners of the process as a whole, in the order of the file.</summary>
    public ImmutableArray<Listener> ExecutionListeners { get; }

    /// <summary>All flow nodes, those of sub-processes included.</summary>
    public ImmutableArray<FlowNode> Nodes { get; }

    /// <summary>The process's own start events: none, message and timer.</summary>
    public IEnumerable<StartEvent> StartEvents => Contents.Nodes.OfType<StartEvent>();

    /// <summary>The start event of a message; null when the process does not begin with it.</summary>
    public StartEvent? StartOn(string messageName) => StartEvents.FirstOrDefault(start =>
        start.Definition is MessageEventDefinition { MessageName: ModelExpression.Literal literal } && literal.Text == messageName);

    /// <summary>Finds a node at any depth; null when there is none.</summary>
    public FlowNode? FindNode(string id) => _nodes.GetValueOrDefault(id);

    /// <summary>A node at any depth, or what has a scope without being drawn: the process itself, one activation in an ad-hoc sub-process.</summary>
    /// <exception cref="KeyNotFoundException">The model has no such node.</exception>
    internal FlowNode Node(string id) => FindScopeOrNode(id) ?? throw new KeyNotFoundException($"Expected a node {id}, but {Id} has none.");

    /// <summary>The same; null when there is none.</summary>
    internal FlowNode? FindScopeOrNode(string id) => _nodes.GetValueOrDefault(id) ?? _undrawn.GetValueOrDefault(id);

    internal SequenceFlow Flow(string id) => _flows[id];

    /// <summary>Finds a sequence flow at any depth; null when there is none.</summary>
    internal SequenceFlow? FindFlow(string id) => _flows.GetValueOrDefault(id);

    /// <summary>The node that a node is drawn in, or the process.</summary>
    internal string ContainerOf(string id) => _containers[id];

    /// <summary>The event sub-process that a start event begins.</summary>
    internal EventSubProcess EventSubProcessOf(StartEvent start) => Nodes.OfType<EventSubProcess>().First(node => node.Start.Id == start.Id);
}
