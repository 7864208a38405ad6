using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Clusters;

namespace CaseFlow.App.Clusters;

/// <summary>Keeps the timer of a cluster that is watched.</summary>
internal sealed class ClusterWatchTimer : IProjection<ClusterEvent.Triaged>, IProjection<ClusterEvent.WatchEnded>
{
    /// <summary>The kind of these timers.</summary>
    public const string Kind = "cluster-watch";

    public ValueTask ApplyAsync(Recorded<ClusterEvent.Triaged> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        recorded.Event.Triage.WatchUntil is { } until
            ? db.SetTimerAsync(recorded, Kind, until, cancellation)
            : db.RemoveTimerAsync(recorded, cancellation);

    public ValueTask ApplyAsync(Recorded<ClusterEvent.WatchEnded> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.RemoveTimerAsync(recorded, cancellation);
}

/// <summary>A watched cluster awaits triage again when its date has come.</summary>
internal sealed class EndWatchOfCluster(EventStore store) : ITimerTarget
{
    public bool Serves(string kind) => kind == ClusterWatchTimer.Kind;

    public async ValueTask<Rejection?> FireAsync(TimerRow timer, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.Cluster,
            timer.CaseId,
            timer.StreamId,
            (state, context) => ClusterDecider.Decide(new ClusterCommand.EndWatch(), state, context),
            cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}
