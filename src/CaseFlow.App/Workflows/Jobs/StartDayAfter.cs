using CaseFlow.App.Storage;
using CaseFlow.Cases.Plans;
using CaseFlow.Decisions.Feel;

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
        return decision.IsRejected ? new JobResult.Refused("DayAfterRefused", decision.Rejection) : new JobResult.Done(Tasks(decision));
    }

    /// <summary>The variable <c>dayAfterTasks</c>; empty when they had started before.</summary>
    private static FeelContext Tasks(Decision<PlanEvent> decision)
    {
        var texts = decision.Events.OfType<PlanEvent.DayAfterStarted>().SelectMany(started => started.DayAfter.Tasks);
        return FeelContext.Of(("dayAfterTasks", FeelList.Of([.. texts.Select(text => new FeelString(text))])));
    }
}
