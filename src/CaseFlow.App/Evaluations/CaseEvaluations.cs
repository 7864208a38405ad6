using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Evaluations;

/// <summary>The evaluations of a case: finds the one that is meant and sends it commands.</summary>
internal sealed class CaseEvaluations(EventStore store, Rows rows, OpenCases cases)
{
    /// <summary>Sends a command to the named or the newest evaluation.</summary>
    public async ValueTask<Outcome<EvaluationReceipt>> SendAsync(
        Guid caseId, Guid? evaluationId, EvaluationCommand command, CancellationToken cancellation) =>
        await SendToAsync(caseId, await FindAsync(caseId, evaluationId, cancellation), command, cancellation);

    /// <summary>Sends a command to an evaluation, which need not exist yet.</summary>
    public async ValueTask<Outcome<EvaluationReceipt>> SendToAsync(
        Guid caseId, Guid evaluationId, EvaluationCommand command, CancellationToken cancellation)
    {
        if (await cases.RefusalAsync(caseId, cancellation) is { } refusal)
        {
            return refusal;
        }

        var decision = await store.DecideAsync(
            Streams.Evaluation, caseId, evaluationId, (state, context) => EvaluationDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : new EvaluationReceipt(caseId, evaluationId);
    }

    private async ValueTask<Guid> FindAsync(Guid caseId, Guid? evaluationId, CancellationToken cancellation) => await rows.Of<EvaluationRow>()
        .Where(row => row.CaseId == caseId && (evaluationId == null || row.EvaluationId == evaluationId))
        .OrderByDescending(row => row.SortKey)
        .Select(row => row.EvaluationId)
        .FirstOrDefaultAsync(cancellation);
}

/// <summary>That an evaluation was changed.</summary>
public sealed record EvaluationReceipt(Guid CaseId, Guid EvaluationId);
