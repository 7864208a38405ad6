using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>Somebody gave the task to a post, or to one who acts from it; the host shows it to them, and to nobody else.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="PostId">The post.</param>
    /// <param name="OrganisationId">The post's organisation.</param>
    /// <param name="Owner">Who has it; null when it is offered to the post, and to it alone.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_assigned")]
    public sealed record TaskAssigned(
        TaskId TaskId, string ElementId, string PostId, string OrganisationId, Actor? Owner, string Reason, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithTask(TaskId, task => Owner is null
            ? task.OfferedTo([], [PostId]) with { AssignedOrganisation = OrganisationId }
            : task.OwnedBy(Owner, At) with { Delegation = null, AssignedOrganisation = OrganisationId });
    }

    /// <summary>The task was passed on; the host offers it to these groups in place of those that it was offered to.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="CandidateGroups">All groups to which it is offered now.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_forwarded")]
    public sealed record TaskForwarded(
        TaskId TaskId, string ElementId, ImmutableSortedSet<string> CandidateGroups, string Reason, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithTask(TaskId, task => task.OfferedTo(CandidateGroups, []) with { AssignedOrganisation = null });
    }

    /// <summary>The owner lets somebody else work on the task; the host shows it as theirs.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="By">Who delegated it.</param>
    /// <param name="To">Who works on it.</param>
    /// <param name="Returns">Whether it comes back: the delegate then resolves it, and does not complete it.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_delegated")]
    public sealed record TaskDelegated(
        TaskId TaskId, string ElementId, Actor By, Actor To, bool Returns, string Reason, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithTask(TaskId, task => task.OwnedBy(To, At) with
        {
            Delegation = Returns ? new TaskDelegation(By, At) : null,
            Hands = task.Hands.Add(By),
        });
    }

    /// <summary>The delegate has done their part; the host shows the task to whoever delegated it, or offers it again.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="By">The delegate.</param>
    /// <param name="ReturnedTo">Who has it again; null when it is offered again, since they may not act or own it any more.</param>
    /// <param name="Result">What the delegate found, in their words.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_resolved")]
    public sealed record TaskResolved(
        TaskId TaskId, string ElementId, Actor By, Actor? ReturnedTo, string Result, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithTask(TaskId, task =>
            (ReturnedTo is null ? task.Offered() : task.OwnedBy(ReturnedTo, At)) with { Delegation = null, Hands = task.Hands.Add(By) });
    }

    /// <summary>
    /// Somebody changed what the task says of itself; the host shows it. The steps of its ladder that were still to come follow as
    /// <see cref="TimerCancelled"/> and <see cref="TimerScheduled"/> when it is due at another time.
    /// </summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="Change">What is different.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_updated")]
    public sealed record TaskUpdated(TaskId TaskId, string ElementId, TaskChange Change, string Reason, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithTask(TaskId, task => task with
        {
            DueAt = Change.DueAt ?? task.DueAt,
            FollowUpAt = Change.FollowUpAt ?? task.FollowUpAt,
            Priority = Change.Priority ?? task.Priority,
            CandidateGroups = Change.CandidateGroups ?? task.CandidateGroups,
        });
    }

    /// <summary>
    /// A deviation: the process went on without the task, which nobody did. The host removes it from all inboxes, and shows that it was
    /// skipped, by whom and why.
    /// </summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="By">Who decided so.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_skipped")]
    public sealed record TaskSkipped(TaskId TaskId, string ElementId, Actor By, string Reason, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Tasks = state.Tasks.Remove(TaskId) };
    }
}
