using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>
/// Thrown, it undoes what was done: the handlers of completed activities, the last first, one after the other. On the border of an activity it
/// names the handler, and is not waited for.
/// </summary>
/// <param name="ActivityId">The one activity to undo; null for all of the scope.</param>
public sealed record CompensationEventDefinition(string? ActivityId) : EventDefinition
{
    internal override StepResult Throw(Run run, ElementInstance element) => Compensation.Begin(run, element, ActivityId);
}
