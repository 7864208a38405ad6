using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>A sub-process that no flow leads to: its start event begins it, at any time while the scope around it runs.</summary>
public sealed record EventSubProcess : FlowNode, IFlowElementsContainer
{
    /// <inheritdoc/>
    public required FlowScope Contents { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "subProcess";

    /// <summary>Its one start event.</summary>
    internal StartEvent Start => Contents.Start;

    internal override StepResult Activate(Run run, ElementInstance element)
    {
        if (Waits.OpenEventSubProcesses(run, Contents, element.Id) is { } fault)
        {
            return fault;
        }

        run.Enter(Start, element.Id, []);
        return StepResult.Waiting;
    }
}
