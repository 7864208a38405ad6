using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Execution;

/// <summary>Input and output mappings, in the order of declaration; each sees what the ones before it set.</summary>
internal static class Mappings
{
    /// <summary>Computes a visit's own variables. An unknown variable is a fault: the work would start without what it needs.</summary>
    public static Fault? ApplyInputs(Run run, FlowNode node, ElementInstance element)
    {
        foreach (var mapping in node.Inputs)
        {
            var value = run.Expressions.Known(mapping.Source, element.Id);
            if (value.Fault is { } fault)
            {
                return fault;
            }

            Scopes.SetOwn(run, element.Id, Put(run.State.Elements[element.Id].Variables, mapping.Target, value.Value.ToJsonShape()));
        }

        return null;
    }

    /// <summary>Sets variables in the scope around a visit. An unknown variable is null: a form may leave a field out.</summary>
    public static void ApplyOutputs(Run run, FlowNode node, ElementInstance element)
    {
        // an item of a multi-instance activity keeps its outputs, so that its output element can read them
        var target = element is { IsLoopItem: false, ScopeId: { } scope } ? scope : element.Id;
        foreach (var mapping in node.Outputs)
        {
            var value = run.Expressions.Evaluate(mapping.Source, element.Id).Value;
            Scopes.Merge(run, target, Put(Scopes.VisibleFrom(run.State, target), mapping.Target, value.ToJsonShape()));
        }
    }

    /// <summary>The outermost variable of a path as it is with its innermost member set; what is no context on the way is replaced by one.</summary>
    private static FeelContext Put(FeelContext variables, ImmutableArray<string> path, FeelValue value)
    {
        if (path.Length == 1)
        {
            return FeelContext.Of((path[0], value));
        }

        var members = variables.TryGet(path[0], out var found) && found is FeelContext context ? context : FeelContext.Empty;
        return FeelContext.Of((path[0], members.With(Put(members, path[1..], value))));
    }
}
