using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Signals;

namespace CaseFlow.App.Signals;

/// <summary>Keeps the timer of a signal that is watched.</summary>
internal sealed class SignalWatchTimer : IProjection<SignalEvent.Triaged>, IProjection<SignalEvent.WatchEnded>, IProjection<SignalEvent.Clustered>
{
    /// <summary>The kind of these timers.</summary>
    public const string Kind = "signal-watch";

    public ValueTask ApplyAsync(Recorded<SignalEvent.Triaged> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        recorded.Event.Triage.WatchUntil is { } until
            ? db.SetTimerAsync(recorded, Kind, until, cancellation)
            : db.RemoveTimerAsync(recorded, cancellation);

    public ValueTask ApplyAsync(Recorded<SignalEvent.WatchEnded> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.RemoveTimerAsync(recorded, cancellation);

    public ValueTask ApplyAsync(Recorded<SignalEvent.Clustered> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.RemoveTimerAsync(recorded, cancellation);
}

/// <summary>A watched signal awaits triage again when its date has come.</summary>
internal sealed class EndWatchOfSignal(EventStore store) : ITimerTarget
{
    public bool Serves(string kind) => kind == SignalWatchTimer.Kind;

    public async ValueTask<Rejection?> FireAsync(TimerRow timer, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.Signal,
            timer.CaseId,
            timer.StreamId,
            (state, context) => SignalDecider.Decide(new SignalCommand.EndWatch(), state, context),
            cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}
