using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Plans;

namespace CaseFlow.App.Workflows.Jobs;

/// <summary>Job <c>enter-stage</c>, header <c>stage</c>: the process asks the case to enter a stage; the case's own rule decides.</summary>
internal sealed class EnterStage(EventStore store) : IJobHandler
{
    /// <summary>The BPMN error of a stage that the case may not enter yet.</summary>
    public const string StageRefused = "StageRefused";

    public string JobType => "enter-stage";

    public async ValueTask<JobResult> RunAsync(Job job, CancellationToken cancellation) =>
        Enum.TryParse<CaseStage>(job.Header("stage"), out var stage)
            ? await EnterAsync(job, stage, cancellation)
            : new JobResult.Failed(
                $"Expected the header stage to be one of {string.Join(", ", Enum.GetNames<CaseStage>())}, but it is {job.Header("stage") ?? "absent"}.");

    public async ValueTask<JobResult> EnterAsync(Job job, CaseStage stage, CancellationToken cancellation)
    {
        var command = new CaseCommand.EnterStage(stage, await HasApprovedPlanAsync(job, cancellation), await HasClosedEvaluationAsync(job, cancellation));
        var decision = await store.DecideAsync(
            Streams.Case, job.CaseId, job.CaseId, (state, context) => CaseDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? new JobResult.Refused(StageRefused, decision.Rejection) : await ChooseStandardAsync(job, stage, cancellation);
    }

    /// <summary>A case that enters its assessment without having been converted goes by the standard variant.</summary>
    private async ValueTask<JobResult> ChooseStandardAsync(Job job, CaseStage stage, CancellationToken cancellation)
    {
        if (stage is CaseStage.Assessment)
        {
            await store.DecideAsync(
                Streams.Case,
                job.CaseId,
                job.CaseId,
                (state, context) => state is Case.Opened { File.Variant: null }
                    ? CaseDecider.Decide(new CaseCommand.ChooseVariant(Variant.Standard), state, context)
                    : [],
                cancellation);
        }

        return JobResult.Nothing;
    }

    private async ValueTask<bool> HasApprovedPlanAsync(Job job, CancellationToken cancellation) =>
        job.Id("planId") is { } planId && (await store.LoadAsync(Streams.Plan, job.CaseId, planId, cancellation)).State is Plan.Approved;

    private async ValueTask<bool> HasClosedEvaluationAsync(Job job, CancellationToken cancellation) =>
        job.Id("evaluationId") is { } evaluationId
            && (await store.LoadAsync(Streams.Evaluation, job.CaseId, evaluationId, cancellation)).State is Evaluation.Closed;
}
