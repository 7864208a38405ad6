using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Timers;

/// <summary>Timers of process instances: boundary and catch events, cycles, escalation ladders of tasks.</summary>
internal sealed class ProcessTimers(Instances instances) : ITimerTarget
{
    private const string Prefix = "process.";

    public static string KindOf(TimerKind kind) => Prefix + kind;

    public bool Serves(string kind) => kind.StartsWith(Prefix, StringComparison.Ordinal);

    public ValueTask<Rejection?> FireAsync(TimerRow timer, CancellationToken cancellation) =>
        instances.SendAsync(
            timer.CaseId, new InstanceId(timer.StreamId), new InstanceCommand.FireTimer(new TimerId(timer.TimerId), timer.DueAt), cancellation);
}

/// <summary>Keeps the rows of process timers: a row goes in the transaction that fires or cancels it.</summary>
internal sealed class ProcessTimerProjection
    : IProjection<InstanceEvent.TimerScheduled>,
        IProjection<InstanceEvent.TimerFired>,
        IProjection<InstanceEvent.TimerCancelled>,
        IProjection<InstanceEvent.Suspended>,
        IProjection<InstanceEvent.Resumed>,
        IProjection<InstanceEvent.Migrated>
{
    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TimerScheduled> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var scheduled = recorded.Event;
        db.Add(new TimerRow
        {
            CaseId = recorded.CaseId,
            TimerId = scheduled.TimerId.Value,
            StreamId = recorded.StreamId,
            Kind = ProcessTimers.KindOf(scheduled.Kind),
            TimeBase = (await db.FindAsync<CaseClockRow>([recorded.CaseId], cancellation))?.TimeBase ?? TimeBase.Live,
            DueAt = scheduled.DueAt,
            ElementId = scheduled.ElementId,
            TaskId = scheduled.TaskId?.Value,
            Percent = scheduled.Percent,
            IsSuspended = scheduled.IsSuspended,
        });
    }

    public ValueTask ApplyAsync(Recorded<InstanceEvent.TimerFired> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        RemoveAsync(db, recorded.CaseId, recorded.Event.TimerId, cancellation);

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TimerCancelled> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var (caseId, streamId, elementId) = (recorded.CaseId, recorded.StreamId, recorded.Event.ElementId);
        var timers = db.Set<TimerRow>();
        if (timers.Local.FindEntryUntyped([caseId, recorded.Event.TimerId.Value]) is null)
        {
            // one step's timers mostly go together: a reminder, its ladder, a deadline
            await timers.Where(row => row.CaseId == caseId && row.StreamId == streamId && row.ElementId == elementId).LoadAsync(cancellation);
        }

        await RemoveAsync(db, caseId, recorded.Event.TimerId, cancellation);
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Migrated> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        foreach (var row in await AllAsync(db, recorded.CaseId, recorded.StreamId, cancellation))
        {
            row.ElementId = row.ElementId is { } id ? recorded.Event.IdOf(id) : null;
        }
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Suspended> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        foreach (var row in await AllAsync(db, recorded.CaseId, recorded.StreamId, cancellation))
        {
            row.IsSuspended = true;
        }
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Resumed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        foreach (var row in recorded.Event.GoesOn ? await AllAsync(db, recorded.CaseId, recorded.StreamId, cancellation) : [])
        {
            row.IsSuspended = false;
        }
    }

    private static async ValueTask<IEnumerable<TimerRow>> AllAsync(CaseFlowDb db, Guid caseId, Guid streamId, CancellationToken cancellation)
    {
        var timers = db.Set<TimerRow>();
        await timers.Where(row => row.CaseId == caseId && row.StreamId == streamId).LoadAsync(cancellation);
        return timers.Local.Where(row => row.CaseId == caseId && row.StreamId == streamId);
    }

    private static async ValueTask RemoveAsync(CaseFlowDb db, Guid caseId, TimerId timerId, CancellationToken cancellation)
    {
        if (await db.FindAsync<TimerRow>([caseId, timerId.Value], cancellation) is { } row)
        {
            db.Remove(row);
        }
    }
}
