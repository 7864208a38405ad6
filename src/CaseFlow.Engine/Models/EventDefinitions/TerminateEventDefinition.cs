using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>Ends all that still runs in the same scope.</summary>
public sealed record TerminateEventDefinition : EventDefinition
{
    internal override StepResult Throw(Run run, ElementInstance element)
    {
        run.TerminateContents(element.Scope, except: element.Id);
        return StepResult.Done;
    }
}
