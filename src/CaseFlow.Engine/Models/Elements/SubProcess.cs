using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>A part of the process with a scope of its own; runs in the same instance.</summary>
public sealed record SubProcess : Activity, IFlowElementsContainer
{
    /// <inheritdoc/>
    public required FlowScope Contents { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "subProcess";

    internal override StepResult Execute(Run run, ElementInstance element)
    {
        if (Waits.OpenEventSubProcesses(run, Contents, element.Id) is { } fault)
        {
            return fault;
        }

        run.Enter(Contents.Start, element.Id, []);
        return StepResult.Waiting;
    }
}
