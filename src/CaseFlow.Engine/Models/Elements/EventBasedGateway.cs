using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>Waits at all the catch events that follow it; the first to happen decides the way on.</summary>
public sealed record EventBasedGateway : FlowNode
{
    /// <inheritdoc/>
    public override string TypeName => "eventBasedGateway";

    internal override StepResult Activate(Run run, ElementInstance element) =>
        Waits.Open(run, Outgoing.Select(flow => run.Model.Node(flow.TargetId)).OfType<CatchEvent>(), element.Id) is { } fault
            ? fault
            : StepResult.Waiting;

    /// <summary>Leaves towards the event that happened, which is entered as having happened.</summary>
    internal ElementInstance GoOn(Run run, ElementInstance element, IntermediateCatchEvent happened)
    {
        var flow = Outgoing.First(outgoing => outgoing.TargetId == happened.Id);
        run.Leave(element);
        run.Record(new InstanceEvent.FlowTaken(flow.Id, flow.TargetId, element.Scope));
        return run.EnterDone(happened, element.Scope, [flow.Id]);
    }
}
