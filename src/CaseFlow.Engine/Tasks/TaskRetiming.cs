using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>Gives open tasks the times that changed terms give them. Steps of a ladder that were taken are not taken again.</summary>
/// <remarks>
/// A longer term ends at the latest where an event on the border would end the task: a round that closes is not promised to stay open.
/// Working days are those of the station at which the task is now: of who has it, else of whom it is offered to.
/// An expression that gives no moment any more leaves the task as it is: changed terms never take a due time away.
/// </remarks>
internal static class TaskRetiming
{
    public static Rejection? Retime(Run run, FeelContext variables)
    {
        var changed = variables.JsonShape().Entries.Where(entry => !run.State.Variables.TryGet(entry.Key, out var old) || !old.Equals(entry.Value));
        Scopes.SetOwn(run, run.State.RootId, FeelContext.Of([.. changed.Select(entry => (entry.Key, entry.Value))]));
        foreach (var task in run.State.Tasks.Values)
        {
            Retime(run, task, (UserTask)run.Model.Node(task.ElementId));
        }

        return null;
    }

    private static void Retime(Run run, HumanTask task, UserTask node)
    {
        if (TermOf(run, task, node) is not { } term || term.DueAt == task.DueAt)
        {
            return;
        }

        var followUpAt = MomentOf(run, node.FollowUpDate, task, term.CountsFrom) ?? task.FollowUpAt;
        run.Record(new InstanceEvent.TaskRetimed(task.Id, task.ElementId, term.DueAt, followUpAt, term.CountsFrom, run.Context.Now));
        // the ladder of a task that rests begins again when the task does
        if (task.Suspension is null)
        {
            TaskLadder.Schedule(run, task, TaskLadder.Cancel(run, task.Id), term.CountsFrom, term.DueAt);
        }
    }

    /// <summary>When the task is due under the terms as they are, and from when that counts; null when nothing changes.</summary>
    private static (DateTimeOffset DueAt, DateTimeOffset CountsFrom)? TermOf(Run run, HumanTask task, UserTask node)
    {
        if (task.DueAt is not { } dueAt || MomentOf(run, node.DueDate, task, task.CountsFrom) is not { } sinceOpening)
        {
            return null;
        }

        if (sinceOpening >= dueAt)
        {
            var end = EndOf(run, task);
            return (sinceOpening < end ? sinceOpening : end < dueAt ? dueAt : end, task.CountsFrom);
        }

        return MomentOf(run, node.DueDate, task, run.Context.Now) is { } sinceNow && sinceNow < dueAt ? (sinceNow, run.Context.Now) : null;
    }

    private static DateTimeOffset? MomentOf(Run run, ModelExpression? expression, HumanTask task, DateTimeOffset from)
    {
        var moment = new Expressions(run, run.Context.At(from), task.Receivers).Moment(expression, task.ElementInstanceId, "the time of the task");
        return moment.Fault is null ? moment.Value : null;
    }

    /// <summary>When a timer on the border of the task, or of a scope around it, would end it.</summary>
    public static DateTimeOffset EndOf(Run run, HumanTask task)
    {
        var around = Scopes.Outwards(run.State, task.ElementInstanceId).Select(scope => scope.Id).ToHashSet();
        return run.State.Timers.Values
            .Where(timer => around.Contains(timer.OwnerId) && timer.TaskId is null && run.Model.Node(timer.ElementId) is BoundaryEvent { IsInterrupting: true })
            .Select(timer => timer.DueAt)
            .DefaultIfEmpty(DateTimeOffset.MaxValue)
            .Min();
    }
}
