using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Reviews;

namespace CaseFlow.App.Reviews;

/// <summary>Keeps the timer of a review cycle on its next date.</summary>
internal sealed class ReviewCycleTimer
    : IProjection<ReviewCycleEvent.WasSet>,
        IProjection<ReviewCycleEvent.Moved>,
        IProjection<ReviewCycleEvent.FellDue>,
        IProjection<ReviewCycleEvent.WasEnded>
{
    /// <summary>The kind of these timers.</summary>
    public const string Kind = "review-cycle";

    public ValueTask ApplyAsync(Recorded<ReviewCycleEvent.WasSet> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.SetTimerAsync(recorded, Kind, BeginningOf(recorded.Event.NextOn), cancellation);

    public ValueTask ApplyAsync(Recorded<ReviewCycleEvent.Moved> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.SetTimerAsync(recorded, Kind, BeginningOf(recorded.Event.Schedule.First), cancellation);

    public ValueTask ApplyAsync(Recorded<ReviewCycleEvent.FellDue> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.SetTimerAsync(recorded, Kind, BeginningOf(recorded.Event.NextOn), cancellation);

    public ValueTask ApplyAsync(Recorded<ReviewCycleEvent.WasEnded> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.RemoveTimerAsync(recorded, cancellation);

    private static DateTimeOffset BeginningOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}

/// <summary>Lets a review cycle go on when its date has come, also that of a case on which nobody works any more.</summary>
internal sealed class ReviewCycleDates(EventStore store) : ITimerTarget
{
    public bool Serves(string kind) => kind == ReviewCycleTimer.Kind;

    public async ValueTask<Rejection?> FireAsync(TimerRow timer, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.ReviewCycle,
            timer.CaseId,
            timer.StreamId,
            (state, context) => ReviewCycleDecider.Decide(new ReviewCycleCommand.FallDue(), state, context),
            cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}
