using System.Collections.Immutable;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Execution;

/// <summary>Chooses among the outgoing flows of a node by their conditions.</summary>
internal static class FlowChoice
{
    /// <summary>The first flow whose condition holds, else the default; none is a fault.</summary>
    public static Attempt<ImmutableArray<SequenceFlow>> First(Run run, FlowNode node, string? defaultFlowId, ElementInstanceId at)
    {
        foreach (var flow in node.Outgoing.Where(flow => flow.Id != defaultFlowId))
        {
            var holds = Holds(run, flow, at);
            if (holds.Fault is { } fault)
            {
                return fault;
            }

            if (holds.Value)
            {
                return ImmutableArray.Create(flow);
            }
        }

        return DefaultOrFault(node, defaultFlowId);
    }

    /// <summary>All flows whose condition holds, else the default; none is a fault.</summary>
    public static Attempt<ImmutableArray<SequenceFlow>> All(Run run, FlowNode node, string? defaultFlowId, ElementInstanceId at)
    {
        if (defaultFlowId is null && node.Outgoing.All(flow => flow.Condition is null))
        {
            return node.Outgoing;
        }

        var taken = ImmutableArray.CreateBuilder<SequenceFlow>();
        foreach (var flow in node.Outgoing.Where(flow => flow.Id != defaultFlowId))
        {
            var holds = Holds(run, flow, at);
            if (holds.Fault is { } fault)
            {
                return fault;
            }

            if (holds.Value)
            {
                taken.Add(flow);
            }
        }

        return taken.Count > 0 ? taken.ToImmutable() : DefaultOrFault(node, defaultFlowId);
    }

    private static Attempt<bool> Holds(Run run, SequenceFlow flow, ElementInstanceId at) =>
        flow.Condition is null ? true : run.Expressions.Condition(flow.Condition, at);

    private static Attempt<ImmutableArray<SequenceFlow>> DefaultOrFault(FlowNode node, string? defaultFlowId) =>
        node.Outgoing.IsEmpty
            ? ImmutableArray<SequenceFlow>.Empty
            : node.Outgoing.FirstOrDefault(flow => flow.Id == defaultFlowId) is { } flow
                ? ImmutableArray.Create(flow)
                : new Fault("gateway.no_flow", $"Expected a flow to take from {node.Id}, but no condition holds and there is no default flow.");
}
