using CaseFlow.App.Cases;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Plans;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Plans;

/// <summary>The plans of a case: finds the one that is meant and sends it commands.</summary>
internal sealed class CasePlans(EventStore store, Rows rows, OpenCases cases, DecisionContextSource contexts)
{
    /// <summary>The named plan, or the newest when none is named; an id that no plan has when there is none.</summary>
    public async ValueTask<Guid> FindAsync(Guid caseId, Guid? planId, CancellationToken cancellation) => await rows.Of<PlanRow>()
        .Where(row => row.CaseId == caseId && (planId == null || row.PlanId == planId))
        .OrderByDescending(row => row.SortKey)
        .Select(row => row.PlanId)
        .FirstOrDefaultAsync(cancellation);

    /// <summary>The plan that is being drawn up, or the id of a new one.</summary>
    public async ValueTask<Guid> FindDraftOrNewAsync(Guid caseId, CancellationToken cancellation)
    {
        var planId = await FindAsync(caseId, planId: null, cancellation);
        var (state, _) = await store.LoadAsync(Streams.Plan, caseId, planId, cancellation);
        return state is Plan.Drafting ? planId : (await contexts.ForAsync(caseId, cancellation)).NewId();
    }

    /// <summary>Sends a command to the named or the newest plan.</summary>
    public async ValueTask<Outcome<PlanReceipt>> SendAsync(Guid caseId, Guid? planId, PlanCommand command, CancellationToken cancellation) =>
        await SendToAsync(caseId, await FindAsync(caseId, planId, cancellation), command, cancellation);

    /// <summary>Sends a command to a plan, which need not exist yet.</summary>
    public async ValueTask<Outcome<PlanReceipt>> SendToAsync(Guid caseId, Guid planId, PlanCommand command, CancellationToken cancellation)
    {
        if (await cases.RefusalAsync(caseId, cancellation) is { } refusal)
        {
            return refusal;
        }

        var decision = await store.DecideAsync(
            Streams.Plan, caseId, planId, (state, context) => PlanDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : new PlanReceipt(caseId, planId);
    }
}

/// <summary>That a plan was changed.</summary>
public sealed record PlanReceipt(Guid CaseId, Guid PlanId);
