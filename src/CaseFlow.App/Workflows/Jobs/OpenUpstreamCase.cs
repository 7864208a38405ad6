using CaseFlow.App.Cases;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows.Jobs;

/// <summary>
/// Job <c>open-upstream-case</c>: a case for the years after is asked for, with the same owners, marking and readers. It goes by the same kind of
/// clock, starts on structural grounds, and its id is given back as <c>upstreamCaseId</c>.
/// </summary>
internal sealed class OpenUpstreamCase(Rows rows, EventStore store, Outbox outbox, CaseClock clock, DecisionContextSource contexts) : IJobHandler
{
    private const string After = " (upstream)";

    public string JobType => "open-upstream-case";

    public async ValueTask<JobResult> RunAsync(Job job, CancellationToken cancellation)
    {
        var reviewed = await rows.Of<CaseRow>().SingleAsync(row => row.CaseId == job.CaseId, cancellation);
        var (state, _) = await store.LoadAsync(Streams.Case, job.CaseId, job.CaseId, cancellation);
        var time = await clock.ReadAsync(job.CaseId, cancellation);
        var open = new OpenCase(
            reviewed.Title[..Math.Min(reviewed.Title.Length, TextLimits.Line - After.Length)] + After,
            reviewed.Country,
            reviewed.Marking,
            reviewed.Language,
            [.. reviewed.Owners],
            StartSource.Baseline,
            [.. reviewed.ReleasableTo],
            time.Base is TimeBase.Exercise ? time.Now : null)
        {
            CaseId = (await contexts.ForAsync(job.CaseId, cancellation)).NewId(),
            Inherited = ((Case.Opened)state).File.Label,
        };
        await outbox.AddAsync(job.CaseId, OpenCaseSender.KindName, open, cancellation);
        return new JobResult.Done(FeelContext.Of(("upstreamCaseId", new FeelString(open.CaseId.ToString() ?? string.Empty))));
    }
}
