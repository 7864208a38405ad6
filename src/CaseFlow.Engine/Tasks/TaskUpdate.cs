using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>Changes when a human task is due, how urgent it is and to whom it is offered. Its due time and its ladder always agree.</summary>
internal static class TaskUpdate
{
    public static Rejection? Update(Run run, HumanTask task, InstanceCommand.UpdateTask command)
    {
        var change = DifferenceTo(task, command.Change);
        if (change == new TaskChange())
        {
            return InstanceRejections.TaskUnchanged;
        }

        if (RefusalOf(run, task, change) is { } rejection)
        {
            return rejection;
        }

        TaskTransitions.Ask(run, task.Id, new TaskMove.Update(change, command.Reason));
        return null;
    }

    public static void Make(Run run, HumanTask task, TaskChange change, string reason)
    {
        run.Record(new InstanceEvent.TaskUpdated(task.Id, task.ElementId, change, reason, run.Context.Now));
        if (change.DueAt is { } dueAt)
        {
            Rearm(run, task, dueAt);
        }
    }

    /// <summary>Why a task cannot be given these times.</summary>
    public static Rejection? RefusalOf(Run run, HumanTask? task, TaskDraft before, TaskCorrections change) =>
        change.DueAt <= run.Context.Now ? InstanceRejections.TaskDueInPast
        : task is not null && change.DueAt > TaskRetiming.EndOf(run, task.ElementInstanceId) ? InstanceRejections.TaskDueAfterEnd
        : change is { DueAt: null, FollowUpAt: null } ? null
        : (change.FollowUpAt ?? before.FollowUpAt) > (change.DueAt ?? before.DueAt) ? InstanceRejections.TaskFollowUpAfterDue
        : null;

    private static TaskChange DifferenceTo(HumanTask task, TaskChange asked) => new(
        asked.DueAt == task.DueAt ? null : asked.DueAt,
        asked.FollowUpAt == task.FollowUpAt ? null : asked.FollowUpAt,
        asked.Priority == task.Priority ? null : asked.Priority,
        asked.CandidateGroups is { IsEmpty: false } groups && !groups.SetEquals(task.CandidateGroups) ? groups : null);

    private static Rejection? RefusalOf(Run run, HumanTask task, TaskChange change) =>
        change.DueAt <= run.Context.Now ? InstanceRejections.TaskDueInPast
        : change.DueAt > TaskRetiming.EndOf(run, task.ElementInstanceId) ? InstanceRejections.TaskDueAfterEnd
        : (change.FollowUpAt ?? task.FollowUpAt) > (change.DueAt ?? task.DueAt) ? InstanceRejections.TaskFollowUpAfterDue
        : null;

    /// <summary>
    /// Steps that were taken are not taken again. A longer term counts from the opening, a shorter one from now on, as when terms change, so
    /// that no step is due at once.
    /// </summary>
    public static void Rearm(Run run, HumanTask task, DateTimeOffset dueAt)
    {
        var left = TaskLadder.Cancel(run, task.Id);
        var steps = task.DueAt is null ? StepsOf(run, task) : left;
        TaskLadder.Schedule(run, task, steps, dueAt > task.DueAt ? task.OpenedAt : run.Context.Now, dueAt);
    }

    /// <summary>All of its ladder, which a task that was never due has not begun to climb.</summary>
    private static IEnumerable<int> StepsOf(Run run, HumanTask task) =>
        task.Escalation is { } name && run.Environment.Escalations.Find(name) is { } policy ? policy.Steps.Select(step => step.Percent) : [];
}
