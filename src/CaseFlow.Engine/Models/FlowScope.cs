using System.Collections.Immutable;

namespace CaseFlow.Engine.Models;

/// <summary>What is drawn directly in a process or sub-process; tokens do not leave it.</summary>
/// <param name="Nodes">Events, activities and gateways, in the order of the file.</param>
/// <param name="Flows">The sequence flows between them.</param>
public sealed record FlowScope(ImmutableArray<FlowNode> Nodes, ImmutableArray<SequenceFlow> Flows)
{
    /// <summary>The first start event: the only one in a sub-process or event sub-process.</summary>
    internal StartEvent Start => Nodes.OfType<StartEvent>().First();

    internal IEnumerable<EventSubProcess> EventSubProcesses => Nodes.OfType<EventSubProcess>();

    internal IEnumerable<FlowScope> WithNested() => Nodes.OfType<IFlowElementsContainer>().SelectMany(inner => inner.Contents.WithNested()).Prepend(this);
}
