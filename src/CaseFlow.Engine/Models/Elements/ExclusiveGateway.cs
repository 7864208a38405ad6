using System.Collections.Immutable;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>BPMN 2.0.2, 13.4.2: conditions are tried in order, the first that holds is taken, else the default.</summary>
public sealed record ExclusiveGateway : FlowNode
{
    /// <summary>The flow that is taken when no condition holds; null for none.</summary>
    public string? DefaultFlowId { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "exclusiveGateway";

    internal override StepResult Activate(Run run, ElementInstance element) => StepResult.Done;

    private protected override Attempt<ImmutableArray<SequenceFlow>> ChooseWay(Run run, ElementInstance element) =>
        FlowChoice.First(run, this, DefaultFlowId, element.Id);
}
