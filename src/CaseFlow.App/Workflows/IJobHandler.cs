using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Workflows;

/// <summary>A job of service or send tasks, or of listeners, that changes only the database: it runs in the transaction of the step that created it.</summary>
internal interface IJobHandler
{
    /// <summary>The type of <c>zeebe:taskDefinition</c>, or of a listener, that it serves.</summary>
    string JobType { get; }

    /// <summary>Does the job.</summary>
    ValueTask<JobResult> RunAsync(Job job, CancellationToken cancellation);
}

/// <summary>A job as its handler sees it.</summary>
internal sealed record Job(Guid CaseId, InstanceId InstanceId, InstanceEvent.JobCreated Created)
{
    /// <summary>A text from the task's headers; null when the model does not give it.</summary>
    public string? Header(string name) => Created.Headers.GetValueOrDefault(name);

    /// <summary>A text from the job's variables; null when it is absent or no text.</summary>
    public string? Text(string variable) => Created.Variables.TryGet(variable, out var value) && value is FeelString text ? text.Value : null;

    /// <summary>An id from the job's variables; null when it is absent or no id.</summary>
    public Guid? Id(string variable) => Guid.TryParse(Text(variable), out var id) ? id : null;
}

/// <summary>
/// How a job ended: done with variables, refused as a BPMN error that the model may catch, denied by a task listener, or failed as an incident.
/// </summary>
internal abstract record JobResult
{
    private JobResult()
    {
    }

    /// <summary>Done; a task listener may correct its task.</summary>
    public sealed record Done(FeelContext Variables, TaskCorrections? Corrections = null) : JobResult;

    /// <summary>As a task listener, it says no: what was asked of the task is not done.</summary>
    public sealed record Denied(string Reason) : JobResult;

    /// <summary>A rule of the domain refused it: the model may catch it by its error code; of a listener that can deny, it is a denial.</summary>
    public sealed record Refused(string ErrorCode, Rejection Rejection) : JobResult;

    /// <summary>The model asked for something that does not exist.</summary>
    public sealed record Failed(string Message) : JobResult;

    /// <summary>The job has ended the instance itself.</summary>
    public sealed record InstanceEnded : JobResult;

    /// <summary>Done without variables.</summary>
    public static JobResult Nothing { get; } = new Done(FeelContext.Empty);
}
