using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Execution;

/// <summary>Which variables a visit sees, and where those that it sets go.</summary>
internal static class Scopes
{
    /// <summary>The name under which expressions see who completed which user task; wins over a variable of that name.</summary>
    public const string TaskFactsName = "tasks";

    /// <summary>The own variables of a visit and, behind them, those of the scopes around it.</summary>
    public static FeelContext VisibleFrom(Instance.Running state, ElementInstanceId id) =>
        Outwards(state, id).Reverse().Aggregate(FeelContext.Empty, (seen, scope) => seen.With(scope.Variables));

    /// <summary>
    /// Sets each variable in the nearest scope that has one of that name, else in the outermost scope. One item of a multi-instance
    /// activity is as far as its variables go: only its output leaves it.
    /// </summary>
    public static void Merge(Run run, ElementInstanceId from, FeelContext variables)
    {
        if (variables.Entries.IsEmpty)
        {
            return;
        }

        var reach = Outwards(run.State, from).TakeUntil(scope => scope.IsLoopItem).ToList();
        var byScope = variables.Entries.ToLookup(entry => reach.Find(scope => scope.Variables.TryGet(entry.Key, out _)) ?? reach[^1]);
        foreach (var scope in reach.Where(byScope.Contains))
        {
            SetOwn(run, scope.Id, FeelContext.Of([.. byScope[scope].Select(entry => (entry.Key, entry.Value))]));
        }
    }

    /// <summary>Sets variables in one scope and nowhere else.</summary>
    public static void SetOwn(Run run, ElementInstanceId scope, FeelContext variables)
    {
        if (variables.Entries.Length > 0)
        {
            run.Record(new InstanceEvent.VariablesChanged(scope, variables));
        }
    }

    /// <summary>Takes in the result of work: into the visit itself when output mappings will choose from it, else outwards.</summary>
    public static void SetResult(Run run, ElementInstance element, FeelContext result)
    {
        if (run.NodeOf(element).Outputs.IsEmpty)
        {
            Merge(run, element.Id, result);
        }
        else
        {
            SetOwn(run, element.Id, result);
        }
    }

    /// <summary>A visit and the scopes around it, from the inside out.</summary>
    public static IEnumerable<ElementInstance> Outwards(Instance.Running state, ElementInstanceId id)
    {
        for (ElementInstanceId? next = id; next is { } scope; next = state.Elements[scope].ScopeId)
        {
            yield return state.Elements[scope];
        }
    }

    private static IEnumerable<ElementInstance> TakeUntil(this IEnumerable<ElementInstance> scopes, Func<ElementInstance, bool> isLast)
    {
        foreach (var scope in scopes)
        {
            yield return scope;
            if (isLast(scope))
            {
                yield break;
            }
        }
    }
}
