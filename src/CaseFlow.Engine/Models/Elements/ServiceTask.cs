using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Jobs;

namespace CaseFlow.Engine.Models;

/// <summary>Work that the host does as a job.</summary>
public sealed record ServiceTask : Activity
{
    /// <summary>The job.</summary>
    public required JobDefinition Job { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "serviceTask";

    internal override StepResult Execute(Run run, ElementInstance element) => JobCreation.Create(run, element, Job);
}
