using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Jobs;

namespace CaseFlow.Engine.Models;

/// <summary>A message that the host sends as a job.</summary>
public sealed record SendTask : Activity
{
    /// <summary>The job.</summary>
    public required JobDefinition Job { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "sendTask";

    internal override StepResult Execute(Run run, ElementInstance element) => JobCreation.Create(run, element, Job);
}
