using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Modification;

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

        var first = run.Model.Node(run.State.StartElementId);
        var (scope, rejection) = first is StartEvent ? (element.Id, null) : Surroundings.Of(run, first, wanted: null);
        if (rejection is not null)
        {
            return new Fault(rejection.Code, rejection.Message);
        }

        run.Enter(first, scope, []);
        return StepResult.Waiting;
    }

    internal override Fault? Leave(Run run, ElementInstance element)
    {
        run.End(EndKind.Completed);
        return null;
    }
}
