using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>A human task is open. The host adds it to the inboxes of its candidates.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementInstanceId">The visit of the user task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="Name">Its name as drawn, else its element id.</param>
    /// <param name="FormId">The form to fill in; decides which typed command completes it. Null when the model names none.</param>
    /// <param name="Assignee">The one person or post for whom it is meant; may claim it like a candidate.</param>
    /// <param name="CandidateGroups">Groups <c>ROLE@ORGANISATION</c> to which it is offered.</param>
    /// <param name="CandidateUsers">Persons or posts to whom it is offered.</param>
    /// <param name="DueAt">UTC; null when the model sets none.</param>
    /// <param name="FollowUpAt">UTC; from when it is shown as to be done; null for at once.</param>
    /// <param name="Priority">0 to 100, default 50.</param>
    /// <param name="Escalation">Name of the escalation policy whose timers follow as <see cref="TimerScheduled"/>; null for none.</param>
    /// <param name="Properties">The element's extension properties, passed through.</param>
    /// <param name="Variables">What the form shows: the results of the input mappings (and the item, in a multi-instance activity).</param>
    /// <param name="OpenedAt">When.</param>
    [EventName("instance.task_opened")]
    public sealed record TaskOpened(
        TaskId TaskId,
        ElementInstanceId ElementInstanceId,
        string ElementId,
        string Name,
        string? FormId,
        string? Assignee,
        ImmutableSortedSet<string> CandidateGroups,
        ImmutableSortedSet<string> CandidateUsers,
        DateTimeOffset? DueAt,
        DateTimeOffset? FollowUpAt,
        int Priority,
        string? Escalation,
        ImmutableSortedDictionary<string, string> Properties,
        FeelContext Variables,
        DateTimeOffset OpenedAt) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state)
        {
            var visit = state.Elements[ElementInstanceId];
            var opened = state with { Tasks = state.Tasks.Add(TaskId, HumanTask.From(this, visit.DraftedAt ?? OpenedAt)) };
            return visit.Draft is null ? opened : opened.WithElement(ElementInstanceId, element => element with { Draft = null, DraftedAt = null });
        }
    }

    /// <summary>Someone took the task; the host shows it as theirs.</summary>
    [EventName("instance.task_claimed")]
    public sealed record TaskClaimed(TaskId TaskId, Actor Owner, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithTask(TaskId, task => task.OwnedBy(Owner, At));
    }

    /// <summary>The owner gave the task back; the host offers it again.</summary>
    [EventName("instance.task_released")]
    public sealed record TaskReleased(TaskId TaskId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithTask(TaskId, task => task.Offered());
    }

    /// <summary>Somebody may not act for a post any more; the host shows the task to its new owner, or offers it again.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="PersonId">From whom it was taken.</param>
    /// <param name="PostId">The post for which they had it.</param>
    /// <param name="Heir">Who has it now; null when it is offered again.</param>
    /// <param name="AddedCandidateUsers">Posts to which it is offered now besides.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_withdrawn")]
    public sealed record TaskWithdrawn(
        TaskId TaskId,
        string ElementId,
        string PersonId,
        string PostId,
        Actor? Heir,
        ImmutableSortedSet<string> AddedCandidateUsers,
        string Reason,
        DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithTask(TaskId, task =>
            (Heir is null ? task.Offered() : task.OwnedBy(Heir, At)) with { CandidateUsers = task.CandidateUsers.Union(AddedCandidateUsers) });
    }

    /// <summary>The task is done; the host removes it from all inboxes.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="Variables">What the completer entered.</param>
    /// <param name="Facts">Who and when; later expressions read it as <c>tasks.elementId</c>.</param>
    [EventName("instance.task_completed")]
    public sealed record TaskCompleted(TaskId TaskId, string ElementId, FeelContext Variables, TaskFacts Facts) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with
        {
            Tasks = state.Tasks.Remove(TaskId),
            CompletedTasks = state.CompletedTasks.SetItem(ElementId, Facts),
            Deeds = state.Deeds.AddRange(DeedsOf(state, state.Tasks[TaskId])),
        };

        /// <summary>What was delegated is the deed of all who had a hand in it.</summary>
        private ImmutableArray<TaskDeed> DeedsOf(Instance.Running state, HumanTask task)
        {
            var (scope, doer) = (state.Elements[task.ElementInstanceId].ScopeId, Facts.Doer());
            return task.Hands.IsEmpty
                ? [new(ElementId, scope, doer)]
                : [.. task.Hands.Prepend(doer).Distinct().Select(by => new TaskDeed(ElementId, scope, by))];
        }
    }

    /// <summary>The task is no longer needed; the host removes it from all inboxes.</summary>
    [EventName("instance.task_cancelled")]
    public sealed record TaskCancelled(TaskId TaskId, string ElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Tasks = state.Tasks.Remove(TaskId) };
    }

    /// <summary>
    /// Changed terms gave the task other times; the host shows them. The steps of its ladder that were still to come follow as
    /// <see cref="TimerCancelled"/> and <see cref="TimerScheduled"/>.
    /// </summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="DueAt">UTC.</param>
    /// <param name="FollowUpAt">UTC; null for at once.</param>
    /// <param name="CountsFrom">From when its term counts: the opening when it grew, the change when it shrank.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_retimed")]
    public sealed record TaskRetimed(
        TaskId TaskId, string ElementId, DateTimeOffset DueAt, DateTimeOffset? FollowUpAt, DateTimeOffset CountsFrom, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithTask(TaskId, task => task with { DueAt = DueAt, FollowUpAt = FollowUpAt });
    }

    /// <summary>A step of the escalation ladder was reached. The host offers the task to the added groups and sends the reminders.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="Percent">Of the time between opening and due.</param>
    /// <param name="AddedCandidateGroups">Groups that may now claim it too.</param>
    /// <param name="NotifyHolder">Whether the owner (or, unclaimed, its candidates) is reminded.</param>
    /// <param name="NotifyGroups">Groups that are told.</param>
    [EventName("instance.task_escalated")]
    public sealed record TaskEscalated(
        TaskId TaskId,
        string ElementId,
        int Percent,
        ImmutableSortedSet<string> AddedCandidateGroups,
        bool NotifyHolder,
        ImmutableSortedSet<string> NotifyGroups) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => AddedCandidateGroups.IsEmpty
            ? state
            : state.WithTask(TaskId, task => task with { CandidateGroups = task.CandidateGroups.Union(AddedCandidateGroups) });
    }
}
