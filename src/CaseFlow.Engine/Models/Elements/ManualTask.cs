using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>Work done outside; passed through at once.</summary>
public sealed record ManualTask : Activity
{
    /// <inheritdoc/>
    public override string TypeName => "manualTask";

    internal override StepResult Execute(Run run, ElementInstance element) => StepResult.Done;
}
