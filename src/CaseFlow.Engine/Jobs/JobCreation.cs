using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Jobs;

/// <summary>Gives work to the host.</summary>
internal static class JobCreation
{
    private const int MaxRetries = 100;

    /// <summary>Creates a job, unless it cannot be said which.</summary>
    /// <param name="run">The run.</param>
    /// <param name="element">The visit that wants it.</param>
    /// <param name="job">What the model says of it.</param>
    /// <param name="listener">Of which listener it is; null when it is the element's own work.</param>
    /// <param name="entered">What was entered and is no variable yet.</param>
    public static StepResult Create(Run run, ElementInstance element, JobDefinition job, JobListener? listener = null, FeelContext? entered = null)
    {
        var type = run.Expressions.RequiredText(job.Type, element.Id, "a job type");
        var retries = type.Then(_ => run.Expressions.Integer(job.Retries, element.Id, 0, MaxRetries, "the retries"));
        if (retries.Fault is { } fault)
        {
            return fault;
        }

        run.Record(new InstanceEvent.JobCreated(
            new JobId(run.Context.NewId()),
            element.Id,
            element.ElementId,
            type.Value,
            job.Headers,
            entered is null ? Scopes.VisibleFrom(run.State, element.Id) : Scopes.VisibleFrom(run.State, element.Id).With(entered),
            retries.Value,
            listener));
        return StepResult.Waiting;
    }
}
