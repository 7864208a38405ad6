using CaseFlow.App.Evaluations;
using CaseFlow.App.Plans;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Plans;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Cases;

/// <summary>Facts about a case's other streams that its rules need. Rows name the streams, the streams themselves say what is true now.</summary>
internal sealed class CaseFacts(EventStore store, Rows rows)
{
    public async ValueTask<bool> HasApprovedPlanAsync(Guid caseId, CancellationToken cancellation)
    {
        var ids = await rows.Of<PlanRow>().Where(row => row.CaseId == caseId).Select(row => row.PlanId).ToListAsync(cancellation);
        foreach (var id in ids)
        {
            if ((await store.LoadAsync(Streams.Plan, caseId, id, cancellation)).State is Plan.Approved)
            {
                return true;
            }
        }

        return false;
    }

    public async ValueTask<bool> HasClosedEvaluationAsync(Guid caseId, CancellationToken cancellation)
    {
        var ids = await rows.Of<EvaluationRow>().Where(row => row.CaseId == caseId).Select(row => row.EvaluationId).ToListAsync(cancellation);
        foreach (var id in ids)
        {
            if ((await store.LoadAsync(Streams.Evaluation, caseId, id, cancellation)).State is Evaluation.Closed)
            {
                return true;
            }
        }

        return false;
    }
}
