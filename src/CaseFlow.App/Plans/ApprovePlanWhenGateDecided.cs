using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Plans;

namespace CaseFlow.App.Plans;

/// <summary>The vote at G2 approves the plan or sends it back to design; a plan that refuses this refuses the vote.</summary>
internal sealed class ApprovePlanWhenGateDecided(CasePlans plans) : IReaction<CaseEvent.GateDecided>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<CaseEvent.GateDecided> recorded, CancellationToken cancellation)
    {
        if (CommandFor(recorded.Event.Decision) is not { } command)
        {
            return null;
        }

        var outcome = await plans.SendAsync(recorded.CaseId, recorded.Event.Decision.Plan?.Value, command, cancellation);
        return outcome.IsRejected ? outcome.Rejection : null;
    }

    private static PlanCommand? CommandFor(GateDecision decision) => decision switch
    {
        { Gate: Gate.G2, Outcome: GateDecision.Approve } => new PlanCommand.Approve(),
        { Gate: Gate.G2, Outcome: GateDecision.Return } => new PlanCommand.Refuse(decision.Grounds),
        _ => null,
    };
}
