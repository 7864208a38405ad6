using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Evaluations;

namespace CaseFlow.App.Evaluations;

/// <summary>The decision at G4 to close closes the evaluation; one that has heard nobody outside refuses the decision.</summary>
internal sealed class CloseEvaluationWhenGateDecided(CaseEvaluations evaluations) : IReaction<CaseEvent.GateDecided>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<CaseEvent.GateDecided> recorded, CancellationToken cancellation)
    {
        if (recorded.Event.Decision is not { Gate: Gate.G4, Outcome: GateDecision.Close })
        {
            return null;
        }

        var outcome = await evaluations.SendAsync(recorded.CaseId, evaluationId: null, new EvaluationCommand.Close(), cancellation);
        return outcome.IsRejected ? outcome.Rejection : null;
    }
}
