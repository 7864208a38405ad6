using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Listeners;

/// <summary>
/// Whoever asks something of a task hears at once when a listener says no at once: the command is refused as a whole, with all that belongs to it. What
/// is denied later, the task shows.
/// </summary>
internal sealed class RefuseWhenListenerDenied(UnitOfWork unit) : IReaction<InstanceEvent.TaskTransitionDenied>
{
    public ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.TaskTransitionDenied> recorded, CancellationToken cancellation)
    {
        var denied = recorded.Event;
        var isAskedNow = unit.PendingEvents.OfType<InstanceEvent.TaskTransitionStarted>().Any(asked => asked.TaskId == denied.TaskId);
        // nobody's hand gave away what was opened just now: it stays with its candidates
        var isOpenedNow = unit.PendingEvents.OfType<InstanceEvent.TaskOpened>().Any(opened => opened.TaskId == denied.TaskId);
        return ValueTask.FromResult(
            isAskedNow && !isOpenedNow ? InstanceRejections.TaskListenerDenied(denied.JobType, denied.Reason) : null);
    }
}
