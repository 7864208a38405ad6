using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>
/// Half of a pair that joins two places of a drawing: reading makes a sequence flow of it, from each throwing event to the catching one of the
/// same name, so that a token passes both.
/// </summary>
/// <param name="LinkName">The name that both have.</param>
public sealed record LinkEventDefinition(string LinkName) : EventDefinition
{
    internal override bool HasHappened => true;

    internal override StepResult Throw(Run run, ElementInstance element) => StepResult.Done;
}
