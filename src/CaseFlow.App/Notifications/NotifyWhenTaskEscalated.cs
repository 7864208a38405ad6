using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Notifications;

/// <summary>Each step of a task's escalation ladder tells those whom it names.</summary>
internal sealed class NotifyWhenTaskEscalated(EventStore store, Outbox outbox) : IReaction<InstanceEvent.TaskEscalated>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.TaskEscalated> recorded, CancellationToken cancellation)
    {
        var step = recorded.Event;
        var (instance, _) = await store.LoadAsync(Streams.Instance, recorded.CaseId, recorded.StreamId, cancellation);
        var holders = step.NotifyHolder && instance is Instance.Running running && running.Tasks.TryGetValue(step.TaskId, out var task)
            ? task.CandidateGroups
            : [];
        var template = step.AddedCandidateGroups.IsEmpty ? "task.reminder" : "task.escalated";
        var notification = new Notification(template, step.NotifyGroups.Union(holders), step.TaskId.Value, step.Percent);
        await outbox.AddAsync(recorded.CaseId, Notification.Kind, notification, cancellation);
        return null;
    }
}
