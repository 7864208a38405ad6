using System.Collections.Immutable;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>BPMN 2.0.2, 13.4.3: joins all tokens that can still come (see <see cref="InclusiveJoin"/>), then takes all flows whose conditions hold.</summary>
public sealed record InclusiveGateway : FlowNode
{
    /// <summary>The flow that is taken when no condition holds; null for none.</summary>
    public string? DefaultFlowId { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "inclusiveGateway";

    internal override void Arrive(Run run, ElementInstanceId scope, SequenceFlow flow)
    {
        if (Incoming.Length == 1)
        {
            base.Arrive(run, scope, flow);
        }
    }

    internal override StepResult Activate(Run run, ElementInstance element) => StepResult.Done;

    private protected override Attempt<ImmutableArray<SequenceFlow>> ChooseWay(Run run, ElementInstance element) =>
        FlowChoice.All(run, this, DefaultFlowId, element.Id);
}
