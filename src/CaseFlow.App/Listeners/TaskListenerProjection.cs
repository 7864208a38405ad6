using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.Engine.Instances;
using static CaseFlow.App.Tasks.TaskProjection;

namespace CaseFlow.App.Listeners;

/// <summary>Keeps the rows of tasks that listeners look at.</summary>
internal sealed class TaskListenerProjection
    : IProjection<InstanceEvent.TaskTransitionStarted>,
        IProjection<InstanceEvent.JobCreated>,
        IProjection<InstanceEvent.TaskTransitionEnded>,
        IProjection<InstanceEvent.TaskTransitionDenied>,
        IProjection<InstanceEvent.TaskCorrected>
{
    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskTransitionStarted> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await FindAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        (row.TransitionEvent, row.TransitionAt, row.TransitionListener) = (recorded.Event.Event, recorded.Event.At, null);
        row.ForgetDenial();
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.JobCreated> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (recorded.Event.Listener is { TaskId: { } taskId })
        {
            var row = await FindAsync(db, recorded.CaseId, taskId, cancellation);
            row.TransitionListener = Cut(recorded.Event.JobType);
        }
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskTransitionEnded> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await FindAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        row.EndTransition();
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskTransitionDenied> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var denied = recorded.Event;
        var row = await FindAsync(db, recorded.CaseId, denied.TaskId, cancellation);
        row.EndTransition();
        (row.DeniedEvent, row.DeniedListener, row.DeniedAt) = (denied.Event, Cut(denied.JobType), denied.At);
        row.DeniedReason = denied.Reason.Length > TaskRow.MaxReasonLength ? denied.Reason[..TaskRow.MaxReasonLength] : denied.Reason;
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskCorrected> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var task = recorded.Event.Task;
        var row = await ChangeAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        Time(row, task.DueAt, task.FollowUpAt);
        row.Priority = task.Priority;
        row.CandidateGroups = EventJson.Write(task.CandidateGroups);
        await OfferAsync(
            db, row, [.. task.CandidateGroups.Union(task.CandidateUsers).Union(task.Assignee is { } one ? [one] : [])], cancellation);
    }

    private static string Cut(string jobType) => jobType.Length > 200 ? jobType[..200] : jobType;
}
