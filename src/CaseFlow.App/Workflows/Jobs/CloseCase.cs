using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Workflows.Jobs;

/// <summary>Job <c>close-case</c>: the last stage, which needs a closed evaluation or a declined case.</summary>
internal sealed class CloseCase(EnterStage stages) : IJobHandler
{
    public string JobType => "close-case";

    public ValueTask<JobResult> RunAsync(Job job, CancellationToken cancellation) => stages.EnterAsync(job, CaseStage.Closed, cancellation);
}
