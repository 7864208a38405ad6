using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Jobs;

namespace CaseFlow.Engine.Models;

/// <summary>Computes an expression in the process, or gives a script to the host as a job.</summary>
public sealed record ScriptTask : Activity
{
    /// <summary>The computation, or the job.</summary>
    public required ScriptImplementation Implementation { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "scriptTask";

    internal override StepResult Execute(Run run, ElementInstance element) =>
        Implementation switch
        {
            ScriptImplementation.Expression script => Compute(run, element, script),
            ScriptImplementation.Job job => JobCreation.Create(run, element, job.Definition),
            _ => throw new System.Diagnostics.UnreachableException(Implementation.GetType().Name),
        };

    private static StepResult Compute(Run run, ElementInstance element, ScriptImplementation.Expression script)
    {
        var value = run.Expressions.Known(script.Text, element.Id);
        if (value.Fault is { } fault)
        {
            return fault;
        }

        Scopes.SetResult(run, element, FeelContext.Of((script.ResultVariable, value.Value.ToJsonShape())));
        return StepResult.Done;
    }
}

/// <summary>How a script task does its work.</summary>
public abstract record ScriptImplementation
{
    private ScriptImplementation()
    {
    }

    /// <summary>A FEEL expression, and the variable that gets its value.</summary>
    public sealed record Expression(FeelExpression Text, string ResultVariable) : ScriptImplementation;

    /// <summary>A job of the host.</summary>
    public sealed record Job(JobDefinition Definition) : ScriptImplementation;
}
