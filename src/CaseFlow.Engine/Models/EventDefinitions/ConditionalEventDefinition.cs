using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>Happens when a condition becomes true, and again when it does so after it was not (BPMN 2.0.2, 10.5.1).</summary>
/// <param name="Condition">What must become true; whatever else it comes to, null among it, is not yet true.</param>
/// <param name="VariableNames">The variables upon whose change it is looked at; none for any.</param>
/// <param name="Changes">What must have happened to them.</param>
public sealed record ConditionalEventDefinition(FeelExpression Condition, ImmutableArray<string> VariableNames, VariableChange Changes) : EventDefinition
{
    internal override bool IsAwaited => true;

    internal override Fault? Arm(Run run, ElementInstanceId owner, string eventId)
    {
        run.Record(new InstanceEvent.ConditionAwaited(new ConditionId(run.Context.NewId()), owner, eventId));
        return null;
    }
}

/// <summary>What can happen to a variable.</summary>
[Flags]
public enum VariableChange
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A scope has it that did not have it.</summary>
    Create = 1,

    /// <summary>It has a value anew.</summary>
    Update = 2,

    /// <summary>Either.</summary>
    Any = Create | Update,
}
