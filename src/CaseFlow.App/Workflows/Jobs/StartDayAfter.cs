using CaseFlow.App.Storage;
using CaseFlow.Cases.Plans;

namespace CaseFlow.App.Workflows.Jobs;

/// <summary>Job <c>start-day-after</c>: the response has ended, so the day-after tasks of the plan start by themselves.</summary>
internal sealed class StartDayAfter(EventStore store) : IJobHandler
{
    public string JobType => "start-day-after";

    public async ValueTask<JobResult> RunAsync(Job job, CancellationToken cancellation)
    {
        if (job.Id("planId") is not { } planId)
        {
            return new JobResult.Failed("Expected the variable planId to name the plan, but it does not.");
        }

        var decision = await store.DecideAsync(
            Streams.Plan, job.CaseId, planId, (state, context) => PlanDecider.Decide(new PlanCommand.StartDayAfter(), state, context), cancellation);
        return decision.IsRejected ? new JobResult.Refused("DayAfterRefused", decision.Rejection) : JobResult.Nothing;
    }
}
