using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Silences;

namespace CaseFlow.App.Silences;

/// <summary>Looks at a silence when its time has come, also in a case on which nobody works any more.</summary>
internal sealed class SilenceLooks(CaseSilences silences) : ITimerTarget
{
    public bool Serves(string kind) => kind == SilenceTimer.Kind;

    public ValueTask<Rejection?> FireAsync(TimerRow timer, CancellationToken cancellation) =>
        silences.DecideAsync(timer.CaseId, timer.StreamId, new SilenceCommand.Look(), cancellation);
}
