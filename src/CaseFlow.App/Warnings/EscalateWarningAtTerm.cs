using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.App.Warnings;

/// <summary>A warning that nobody has decided escalates at its term.</summary>
internal sealed class EscalateWarningAtTerm(EventStore store) : ITimerTarget
{
    public bool Serves(string kind) => kind == WarningTermTimer.Kind;

    public async ValueTask<Rejection?> FireAsync(TimerRow timer, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.Warning,
            timer.CaseId,
            timer.StreamId,
            (state, context) => WarningDecider.Decide(new WarningCommand.FireTerm(), state, context),
            cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}
