using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Mandates;

namespace CaseFlow.App.Mandates;

/// <summary>Ends a mandate when its time has come, also of a case on which nobody works any more.</summary>
internal sealed class MandateEnds(EventStore store) : ITimerTarget
{
    public bool Serves(string kind) => kind == MandateEndTimer.Kind;

    public async ValueTask<Rejection?> FireAsync(TimerRow timer, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.Mandate,
            timer.CaseId,
            timer.StreamId,
            (state, context) => MandateDecider.Decide(new MandateCommand.FireEnd(), state, context),
            cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}
