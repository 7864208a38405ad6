using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>Waits at all the catch events that follow it; the first to happen decides the way on.</summary>
public sealed record EventBasedGateway : FlowNode
{
    /// <inheritdoc/>
    public override string TypeName => "eventBasedGateway";

    internal override StepResult Activate(Run run, ElementInstance element) =>
        Outgoing.Select(flow => Arm(run, element, flow)).FirstOrDefault(fault => fault is not null) is { } fault ? fault : StepResult.Waiting;

    /// <summary>Leaves towards the event that happened, which is entered as having happened.</summary>
    internal ElementInstance GoOn(Run run, ElementInstance element, IntermediateCatchEvent happened)
    {
        var flow = Outgoing.First(outgoing => outgoing.TargetId == happened.Id);
        run.Leave(element);
        run.Record(new InstanceEvent.FlowTaken(flow.Id, flow.TargetId, element.Scope));
        return run.EnterDone(happened, element.Scope, [flow.Id]);
    }

    private static Fault? Arm(Run run, ElementInstance element, SequenceFlow flow) =>
        run.Model.Node(flow.TargetId) is IntermediateCatchEvent { Definition: { } definition } ? definition.Arm(run, element.Id, flow.TargetId) : null;
}
