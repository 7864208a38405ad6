using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Execution;

/// <summary>
/// Looks at the conditions that are waited for when nothing else moves: one that was true for a moment only, within a command, does not happen.
/// </summary>
internal sealed class ConditionWatch
{
    private readonly HashSet<ConditionId> _new = [];
    private readonly Dictionary<string, VariableChange> _changed = new(StringComparer.Ordinal);

    /// <summary>Remembers what makes a condition worth looking at.</summary>
    /// <param name="event">What is about to be recorded.</param>
    /// <param name="before">The state before it.</param>
    public void Note(InstanceEvent @event, Instance before)
    {
        switch (@event)
        {
            case InstanceEvent.ConditionAwaited awaited:
                _new.Add(awaited.ConditionId);
                break;
            case InstanceEvent.VariablesChanged changed when before is Instance.Running running:
                var own = running.Elements[changed.ScopeId].Variables;
                foreach (var (name, _) in changed.Variables.Entries)
                {
                    Note(name, own.TryGet(name, out _) ? VariableChange.Update : VariableChange.Create);
                }

                break;
            case InstanceEvent.Migrated when before is Instance.Running running:
                // another definition may word its conditions otherwise
                _new.UnionWith(running.Conditions.Keys);
                break;
            case InstanceEvent.OutputCollected collected:
                Note(collected.VariableName, VariableChange.Update);
                break;
        }
    }

    /// <summary>What makes conditions worth looking at, for whoever looks later.</summary>
    public HeldWork Noted() => HeldWork.None with { Changed = HeldWork.None.Changed.AddRange(_changed), Conditions = [.. _new] };

    /// <summary>Makes conditions worth looking at that were not looked at when their instance was suspended.</summary>
    public void TakeUp(HeldWork work)
    {
        _new.UnionWith(work.Conditions);
        foreach (var (name, change) in work.Changed)
        {
            Note(name, change);
        }
    }

    /// <summary>Lets the first condition happen that has become true; false when there is none.</summary>
    public bool TriggerNext(Run run)
    {
        if (run.State.Conditions.IsEmpty)
        {
            return false;
        }

        foreach (var awaited in run.State.Conditions.Values.OrderBy(awaited => awaited.Order))
        {
            var node = (CatchEvent)run.Model.Node(awaited.ElementId);
            if (node.Definition is ConditionalEventDefinition definition && IsWorthLooking(awaited, definition) && BecomesTrue(run, awaited, definition))
            {
                ((ICatchingNode)node).Catch(run, run.State.Elements[awaited.OwnerId], FeelContext.Empty);
                return true;
            }
        }

        return false;
    }

    private static bool BecomesTrue(Run run, AwaitedCondition awaited, ConditionalEventDefinition definition)
    {
        var holds = run.Expressions.Evaluate(definition.Condition, awaited.OwnerId).Value is FeelBoolean { Value: true };
        if (holds != awaited.Holds)
        {
            run.Record(new InstanceEvent.ConditionChanged(awaited.Id, awaited.ElementId, holds));
        }

        return holds && !awaited.Holds;
    }

    private void Note(string name, VariableChange change) => _changed[name] = _changed.GetValueOrDefault(name) | change;

    private bool IsWorthLooking(AwaitedCondition awaited, ConditionalEventDefinition definition) =>
        _new.Contains(awaited.Id)
        || (definition.VariableNames.IsEmpty
            ? _changed.Values.Any(change => (change & definition.Changes) != 0)
            : definition.VariableNames.Any(name => (_changed.GetValueOrDefault(name) & definition.Changes) != 0));
}
