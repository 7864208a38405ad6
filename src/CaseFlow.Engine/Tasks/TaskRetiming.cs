using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>
/// Gives open tasks, and those that listeners look at before they are opened, the times that changed terms give them. Steps of a ladder that were
/// taken are not taken again.
/// </summary>
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

        foreach (var element in run.State.Elements.Values.Where(element => element.Draft is not null).ToList())
        {
            Retime(run, element, element.Draft!, (UserTask)run.Model.Node(element.ElementId));
        }

        return null;
    }

    private static void Retime(Run run, HumanTask task, UserTask node)
    {
        var old = new OldTerm(task.ElementInstanceId, task.DueAt, task.CountsFrom, task.Receivers);
        if (TermOf(run, old, node) is not { } term || term.DueAt == task.DueAt)
        {
            return;
        }

        var followUpAt = MomentOf(run, node.FollowUpDate, old, term.CountsFrom) ?? task.FollowUpAt;
        run.Record(new InstanceEvent.TaskRetimed(task.Id, task.ElementId, term.DueAt, followUpAt, term.CountsFrom, run.Context.Now));
        // the ladder of a task that rests begins again when the task does
        if (task.Suspension is null)
        {
            TaskLadder.Schedule(run, task, TaskLadder.Cancel(run, task.Id), term.CountsFrom, term.DueAt);
        }
    }

    private static void Retime(Run run, ElementInstance element, TaskDraft draft, UserTask node)
    {
        var old = new OldTerm(element.Id, draft.DueAt, element.DraftedAt!.Value, draft.Receivers);
        if (TermOf(run, old, node) is { } term && term.DueAt != draft.DueAt)
        {
            var followUpAt = MomentOf(run, node.FollowUpDate, old, term.CountsFrom) ?? draft.FollowUpAt;
            run.Record(new InstanceEvent.TaskDraftRetimed(element.Id, element.ElementId, term.DueAt, followUpAt));
        }
    }

    /// <summary>When the task is due under the terms as they are, and from when that counts; null when nothing changes.</summary>
    private static (DateTimeOffset DueAt, DateTimeOffset CountsFrom)? TermOf(Run run, OldTerm task, UserTask node)
    {
        if (task.DueAt is not { } dueAt || MomentOf(run, node.DueDate, task, task.CountsFrom) is not { } sinceOpening)
        {
            return null;
        }

        if (sinceOpening >= dueAt)
        {
            var end = EndOf(run, task.ElementInstanceId);
            return (sinceOpening < end ? sinceOpening : end < dueAt ? dueAt : end, task.CountsFrom);
        }

        return MomentOf(run, node.DueDate, task, run.Context.Now) is { } sinceNow && sinceNow < dueAt ? (sinceNow, run.Context.Now) : null;
    }

    private static DateTimeOffset? MomentOf(Run run, ModelExpression? expression, OldTerm task, DateTimeOffset from)
    {
        var moment = new Expressions(run, run.Context.At(from), task.Receivers).Moment(expression, task.ElementInstanceId, "the time of the task");
        return moment.Fault is null ? moment.Value : null;
    }

    /// <summary>When a timer on the border of the task, or of a scope around it, would end it.</summary>
    public static DateTimeOffset EndOf(Run run, ElementInstanceId visit)
    {
        var around = Scopes.Outwards(run.State, visit).Select(scope => scope.Id).ToHashSet();
        return run.State.Timers.Values
            .Where(timer => around.Contains(timer.OwnerId) && timer.TaskId is null && run.Model.Node(timer.ElementId) is BoundaryEvent { IsInterrupting: true })
            .Select(timer => timer.DueAt)
            .DefaultIfEmpty(DateTimeOffset.MaxValue)
            .Min();
    }

    /// <summary>What a task is due by now, from when that counts, and for whom it is.</summary>
    private readonly record struct OldTerm(
        ElementInstanceId ElementInstanceId, DateTimeOffset? DueAt, DateTimeOffset CountsFrom, IEnumerable<string> Receivers);
}
