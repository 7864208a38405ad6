using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>The process itself, seen as the outermost scope.</summary>
internal sealed record ProcessRoot : FlowNode, IFlowElementsContainer
{
    public required FlowScope Contents { get; init; }

    public override string TypeName => "process";

    internal override StepResult Activate(Run run, ElementInstance element)
    {
        if (Waits.OpenEventSubProcesses(run, Contents, element.Id) is { } fault)
        {
            return fault;
        }

        run.Enter(run.Model.Node(run.State.StartElementId), element.Id, []);
        return StepResult.Waiting;
    }

    internal override Fault? Leave(Run run, ElementInstance element)
    {
        run.End(EndKind.Completed);
        return null;
    }
}
