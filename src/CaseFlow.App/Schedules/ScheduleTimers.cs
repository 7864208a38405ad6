using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Timers;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Schedules;

namespace CaseFlow.App.Schedules;

/// <summary>Timers of schedules: each starts an instance.</summary>
internal sealed class ScheduleTimers(EventStore store) : ITimerTarget
{
    public const string Kind = "schedule.start";

    public bool Serves(string kind) => kind == Kind;

    public async ValueTask<Rejection?> FireAsync(TimerRow timer, CancellationToken cancellation)
    {
        var fire = new ScheduleCommand.Fire(new TimerId(timer.TimerId), timer.DueAt);
        var decision = await store.DecideAsync(
            Streams.Schedule, timer.CaseId, timer.StreamId, (state, context) => ScheduleDecider.Decide(fire, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}

/// <summary>Keeps the rows of schedules' timers. A schedule belongs to no case, so it follows the world's clock.</summary>
internal sealed class ScheduleTimerProjection
    : IProjection<ScheduleEvent.TimerSet>, IProjection<ScheduleEvent.TimerRemoved>, IProjection<ScheduleEvent.Fired>
{
    public ValueTask ApplyAsync(Recorded<ScheduleEvent.TimerSet> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        db.Add(new TimerRow
        {
            CaseId = recorded.CaseId,
            TimerId = recorded.Event.TimerId.Value,
            StreamId = recorded.StreamId,
            Kind = ScheduleTimers.Kind,
            TimeBase = TimeBase.Live,
            DueAt = recorded.Event.Timer.DueAt,
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask ApplyAsync(Recorded<ScheduleEvent.TimerRemoved> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        RemoveAsync(db, recorded.CaseId, recorded.Event.TimerId, cancellation);

    public ValueTask ApplyAsync(Recorded<ScheduleEvent.Fired> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        RemoveAsync(db, recorded.CaseId, recorded.Event.TimerId, cancellation);

    private static async ValueTask RemoveAsync(CaseFlowDb db, Guid caseId, TimerId timerId, CancellationToken cancellation)
    {
        if (await db.FindAsync<TimerRow>([caseId, timerId.Value], cancellation) is { } row)
        {
            db.Remove(row);
        }
    }
}
