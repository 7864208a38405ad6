using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using static CaseFlow.App.Tasks.TaskProjection;

namespace CaseFlow.App.Tasks;

/// <summary>Keeps the rows of tasks that people work on or let rest, or whose process is suspended.</summary>
internal sealed class TaskWorkProjection
    : IProjection<InstanceEvent.TaskStarted>,
        IProjection<InstanceEvent.TaskStopped>,
        IProjection<InstanceEvent.TaskSuspended>,
        IProjection<InstanceEvent.TaskResumed>,
        IProjection<InstanceEvent.Suspended>,
        IProjection<InstanceEvent.Resumed>
{
    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskStarted> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await ChangeAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        row.StartedAt = recorded.Event.At;
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskStopped> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await ChangeAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        row.StartedAt = null;
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskSuspended> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await ChangeAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        (row.SuspendedAt, row.ResumesAt) = (recorded.Event.At, recorded.Event.Until);
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskResumed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await ChangeAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        (row.SuspendedAt, row.ResumesAt) = (null, null);
        Time(row, recorded.Event.DueAt, row.FollowUpAt);
        await PlaceAsync(db, row, cancellation);
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Suspended> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        foreach (var row in await OpenAsync(db, recorded.CaseId, recorded.StreamId, cancellation))
        {
            row.ProcessSuspendedAt ??= recorded.Event.At;
        }
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Resumed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        foreach (var row in recorded.Event.GoesOn ? await OpenAsync(db, recorded.CaseId, recorded.StreamId, cancellation) : [])
        {
            row.ProcessSuspendedAt = null;
        }
    }
}
