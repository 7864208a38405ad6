using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>A human task is about to be opened: its listeners look at what it will say of itself. Their jobs follow; the host shows nothing yet.</summary>
    /// <param name="ElementInstanceId">The visit of the user task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="Draft">What it will say.</param>
    /// <param name="At">From when its times count.</param>
    [EventName("instance.task_drafted")]
    public sealed record TaskDrafted(ElementInstanceId ElementInstanceId, string ElementId, TaskDraft Draft, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithElement(ElementInstanceId, element => element with { Draft = Draft, DraftedAt = At, Listeners = null });
    }

    /// <summary>Terms changed while the listeners look: the task will be due at another time. The host shows nothing yet.</summary>
    /// <param name="ElementInstanceId">The visit of the user task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="DueAt">UTC.</param>
    /// <param name="FollowUpAt">UTC; null for at once.</param>
    [EventName("instance.task_draft_retimed")]
    public sealed record TaskDraftRetimed(
        ElementInstanceId ElementInstanceId, string ElementId, DateTimeOffset DueAt, DateTimeOffset? FollowUpAt) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithElement(
            ElementInstanceId, element => element with { Draft = element.Draft! with { DueAt = DueAt, FollowUpAt = FollowUpAt } });
    }

    /// <summary>
    /// Something was asked of a human task that listeners look at first; their jobs follow. The host shows that a check is running, and keeps what
    /// was filled in.
    /// </summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="Event">What the listeners are told of.</param>
    /// <param name="Moves">
    /// What was asked, in order: who completes a task that nobody has takes it first. Empty while the task goes away with its element.
    /// </param>
    /// <param name="Agreed">How many of those need not be looked at any more; of the first that is, this event tells, of a later one another.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_transition_started")]
    public sealed record TaskTransitionStarted(
        TaskId TaskId, string ElementId, ListenerEvent Event, ImmutableArray<TaskMove> Moves, int Agreed, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithTransition(
            TaskId, new TaskTransition(Event, 0, Moves, Agreed, state.Tasks[TaskId].Transition?.Corrections ?? TaskCorrections.None, At));
    }

    /// <summary>
    /// All listeners have agreed, and what was asked follows. Or it was dropped, because whoever asked may not act any more, or because the element
    /// ended.
    /// </summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="Event">What they were told of.</param>
    /// <param name="IsDropped">Whether nothing follows.</param>
    [EventName("instance.task_transition_ended")]
    public sealed record TaskTransitionEnded(TaskId TaskId, string ElementId, ListenerEvent Event, bool IsDropped) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithTransition(TaskId, null);
    }

    /// <summary>
    /// Listeners that have agreed said something otherwise about the task; the host shows it. The steps of its ladder that were still to come follow as
    /// <see cref="TimerCancelled"/> and <see cref="TimerScheduled"/> when it is due at another time.
    /// </summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="Event">What they were told of.</param>
    /// <param name="Corrections">What they said.</param>
    /// <param name="Task">What it says of itself now, all of it.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_corrected")]
    public sealed record TaskCorrected(
        TaskId TaskId, string ElementId, ListenerEvent Event, TaskCorrections Corrections, TaskDraft Task, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithTask(TaskId, task => task.With(Task));
    }

    /// <summary>A listener said no: the task stays as it was. The host shows why.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="ElementId">The user task in the model.</param>
    /// <param name="Event">What was asked, as the listener was told of it.</param>
    /// <param name="JobType">Which listener.</param>
    /// <param name="Reason">Why, in its words.</param>
    /// <param name="At">When.</param>
    [EventName("instance.task_transition_denied")]
    public sealed record TaskTransitionDenied(
        TaskId TaskId, string ElementId, ListenerEvent Event, string JobType, string Reason, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithTransition(TaskId, null);
    }

    /// <summary>
    /// Something ends an element, which is over when all that runs in it is and its listeners have answered; <see cref="ElementTerminated"/> follows then.
    /// </summary>
    /// <param name="ElementInstanceId">The visit.</param>
    /// <param name="ElementId">The element in the model.</param>
    /// <param name="EndsEmptyScopes">Whether scopes around it that have nothing left end with it, since it was ended by hand.</param>
    [EventName("instance.element_terminating")]
    public sealed record ElementTerminating(ElementInstanceId ElementInstanceId, string ElementId, bool EndsEmptyScopes) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithElement(
            ElementInstanceId, element => element with { IsTerminating = true, EndsEmptyScopes = EndsEmptyScopes, Next = null });
    }

    /// <summary>What interrupted an element, or what runs in a scope, begins when that is over.</summary>
    /// <param name="ElementInstanceId">The element that is being ended, or the scope whose contents are.</param>
    /// <param name="ElementId">The same in the model.</param>
    /// <param name="NextElementId">What begins then.</param>
    /// <param name="Variables">What came with it.</param>
    [EventName("instance.entry_held")]
    public sealed record EntryHeld(ElementInstanceId ElementInstanceId, string ElementId, string NextElementId, FeelContext Variables) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithElement(ElementInstanceId, element => element with { Next = new HeldEntry(NextElementId, Variables) });
    }

    /// <summary>The instance is being ended, and is over when the listeners of what was running have answered; <see cref="Ended"/> follows then.</summary>
    [EventName("instance.ending")]
    public sealed record Ending(EndKind Kind, string? ErrorCode, string? Reason, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            (state with { End = new PendingEnd(Kind, ErrorCode, Reason) }).WithElement(state.RootId, root => root with { IsTerminating = true });
    }
}
