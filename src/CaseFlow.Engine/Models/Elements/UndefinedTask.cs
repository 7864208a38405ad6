using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>A task without a type; passed through at once.</summary>
public sealed record UndefinedTask : Activity
{
    /// <inheritdoc/>
    public override string TypeName => "task";

    internal override StepResult Execute(Run run, ElementInstance element) => StepResult.Done;
}
