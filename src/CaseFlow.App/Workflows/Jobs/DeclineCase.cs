using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Workflows.Jobs;

/// <summary>Job <c>decline-case</c>: nobody works on the case; the grounds come from the variable <c>grounds</c> or the header of that name.</summary>
internal sealed class DeclineCase(EventStore store) : IJobHandler
{
    public string JobType => "decline-case";

    public async ValueTask<JobResult> RunAsync(Job job, CancellationToken cancellation)
    {
        var command = new CaseCommand.Decline(job.Text("grounds") ?? job.Header("grounds") ?? string.Empty, ReviewAt: null);
        var decision = await store.DecideAsync(
            Streams.Case, job.CaseId, job.CaseId, (state, context) => CaseDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? new JobResult.Refused("DeclineRefused", decision.Rejection) : JobResult.Nothing;
    }
}
