using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Jobs;

/// <summary>Gives work to the host.</summary>
internal static class JobCreation
{
    private const int MaxRetries = 100;

    public static StepResult Create(Run run, ElementInstance element, JobDefinition job)
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
            Scopes.VisibleFrom(run.State, element.Id),
            retries.Value));
        return StepResult.Waiting;
    }
}
