using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>A BPMN error: ends the path, caught by the nearest error event around it.</summary>
/// <param name="ErrorCode">The code thrown or caught; null catches all.</param>
public sealed record ErrorEventDefinition(ModelExpression? ErrorCode) : EventDefinition
{
    internal override StepResult Throw(Run run, ElementInstance element)
    {
        var code = run.Expressions.RequiredText(ErrorCode ?? new ModelExpression.Literal(""), element.Id, "an error code");
        return (code.Fault ?? Propagation.ThrowError(run, element, code.Value, null, FeelContext.Empty)) is { } fault ? fault : StepResult.Waiting;
    }
}
