using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Assessments;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Assessments;

/// <summary>The assessments of a case: finds the one that is meant and sends it commands.</summary>
internal sealed class CaseAssessments(EventStore store, Rows rows, OpenCases cases)
{
    /// <summary>Sends a command to the named or the newest assessment.</summary>
    public async ValueTask<Outcome<AssessmentReceipt>> SendAsync(
        Guid caseId, Guid? assessmentId, AssessmentCommand command, CancellationToken cancellation) =>
        await SendToAsync(caseId, await FindAsync(caseId, assessmentId, cancellation), command, cancellation);

    /// <summary>Sends a command to an assessment, which need not exist yet.</summary>
    public async ValueTask<Outcome<AssessmentReceipt>> SendToAsync(
        Guid caseId, Guid assessmentId, AssessmentCommand command, CancellationToken cancellation)
    {
        if (await cases.RefusalAsync(caseId, cancellation) is { } refusal)
        {
            return refusal;
        }

        var decision = await store.DecideAsync(
            Streams.Assessment, caseId, assessmentId, (state, context) => AssessmentDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : new AssessmentReceipt(caseId, assessmentId);
    }

    private async ValueTask<Guid> FindAsync(Guid caseId, Guid? assessmentId, CancellationToken cancellation) => await rows.Of<AssessmentRow>()
        .Where(row => row.CaseId == caseId && (assessmentId == null || row.AssessmentId == assessmentId))
        .OrderByDescending(row => row.SortKey)
        .Select(row => row.AssessmentId)
        .FirstOrDefaultAsync(cancellation);
}

/// <summary>That an assessment was changed.</summary>
public sealed record AssessmentReceipt(Guid CaseId, Guid AssessmentId);
