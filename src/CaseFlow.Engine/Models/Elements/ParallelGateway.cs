using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>BPMN 2.0.2, 13.4.1: waits for a token on each incoming flow, consumes one of each, then takes all outgoing flows.</summary>
public sealed record ParallelGateway : FlowNode
{
    /// <inheritdoc/>
    public override string TypeName => "parallelGateway";

    internal override void Arrive(Run run, ElementInstanceId scope, SequenceFlow flow)
    {
        if (Incoming.All(incoming => run.State.HasToken(scope, incoming.Id)))
        {
            run.Enter(this, scope, [.. Incoming.Select(incoming => incoming.Id)]);
        }
    }

    internal override StepResult Activate(Run run, ElementInstance element) => StepResult.Done;
}
