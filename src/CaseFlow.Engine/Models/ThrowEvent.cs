using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>An event that the process makes happen.</summary>
public abstract record ThrowEvent : FlowNode
{
    /// <summary>What it throws; null for the end of a path or a milestone.</summary>
    public EventDefinition? Definition { get; init; }

    internal sealed override Fault? Prepare(Run run, ElementInstance element) => Mappings.ApplyInputs(run, this, element);

    internal sealed override StepResult Activate(Run run, ElementInstance element) => Execute(run, element);

    internal sealed override StepResult Execute(Run run, ElementInstance element) => Definition?.Throw(run, element) ?? StepResult.Done;
}
