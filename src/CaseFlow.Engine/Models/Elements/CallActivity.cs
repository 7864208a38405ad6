using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>Runs another process as an instance of its own.</summary>
public sealed record CallActivity : Activity
{
    /// <summary>The process that is called.</summary>
    public required ModelExpression ProcessId { get; init; }

    /// <summary>Which version of it.</summary>
    public BindingType Binding { get; init; }

    /// <summary>For <see cref="BindingType.VersionTag"/>: the tag.</summary>
    public string? VersionTag { get; init; }

    /// <summary>Whether the child gets all variables that the call sees, not only its own. Default true.</summary>
    public bool PropagatesAllParentVariables { get; init; } = true;

    /// <summary>Whether all of the child's variables come back when there are no output mappings. Default false.</summary>
    public bool PropagatesAllChildVariables { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "callActivity";

    internal override StepResult Execute(Run run, ElementInstance element)
    {
        var processId = run.Expressions.RequiredText(ProcessId, element.Id, "a process id");
        if (processId.Fault is { } fault)
        {
            return fault;
        }

        run.Record(new InstanceEvent.CallActivityStarted(
            new InstanceId(run.Context.NewId()),
            element.Id,
            element.ElementId,
            processId.Value,
            Binding,
            VersionTag,
            PropagatesAllParentVariables ? Scopes.VisibleFrom(run.State, element.Id) : element.Variables));
        return StepResult.Waiting;
    }
}
