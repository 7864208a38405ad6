using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>A BPMN escalation: tells the scopes around it something, without being a fault.</summary>
/// <param name="EscalationCode">The code thrown or caught; null catches all.</param>
public sealed record EscalationEventDefinition(ModelExpression? EscalationCode) : EventDefinition
{
    internal override StepResult Throw(Run run, ElementInstance element)
    {
        var code = run.Expressions.RequiredText(EscalationCode ?? new ModelExpression.Literal(""), element.Id, "an escalation code");
        if (code.Fault is { } fault)
        {
            return fault;
        }

        Propagation.ThrowEscalation(run, element, code.Value, FeelContext.Empty);
        return StepResult.Done;
    }
}
