using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceCommand
{
    /// <summary>What somebody asks of a human task that is open; refused when it is open no more.</summary>
    public abstract record TaskCommand : InstanceCommand
    {
        private protected TaskCommand(TaskId taskId) => TaskId = taskId;

        /// <summary>The task.</summary>
        public TaskId TaskId { get; init; }

        /// <summary>The <see cref="HumanTask.Version"/> that whoever asks has seen; another one refuses. Null takes the task as it is.</summary>
        public int? ExpectedVersion { get; init; }
    }

    /// <summary>
    /// The actor takes a task that is offered to them, or one that somebody else has taken for the same post. Claiming one's own task again
    /// changes nothing.
    /// </summary>
    public sealed record ClaimTask(TaskId TaskId) : TaskCommand(TaskId);

    /// <summary>The owner gives a task back to its candidates.</summary>
    public sealed record ReleaseTask(TaskId TaskId) : TaskCommand(TaskId);

    /// <summary>
    /// Somebody may not act for a post any more: a task that they had taken for it, or that was offered to them alone, goes to an heir or is
    /// offered again, to the post if to nobody else of it. Idempotent: a task that is not open, or somebody else's by now, stays as it is.
    /// </summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="PersonId">Who may not act any more.</param>
    /// <param name="PostId">The post for which they did.</param>
    /// <param name="PostGroups">The groups of that post.</param>
    /// <param name="Heir">Who takes what they had taken; null offers it again.</param>
    /// <param name="Reason">Why, as a word that stays in the journal.</param>
    public sealed record WithdrawTask(
        TaskId TaskId, string PersonId, string PostId, ImmutableSortedSet<string> PostGroups, Actor? Heir, string Reason) : InstanceCommand;

    /// <summary>The owner finishes a task; a candidate who has not claimed it does so first. A delegate resolves instead.</summary>
    public sealed record CompleteTask(TaskId TaskId, FeelContext Variables) : TaskCommand(TaskId);

    /// <summary>Gives a task to a post, or to one who acts from it, whoever has it now. That they may act and read is for the host to know.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="PostId">The post.</param>
    /// <param name="OrganisationId">The organisation of the post, to whose deputies and directors the ladder then leads too.</param>
    /// <param name="Owner">Who has it then, for the post; null offers it to whoever acts from the post, and to nobody else.</param>
    /// <param name="Reason">Why, as it stays in the journal.</param>
    public sealed record AssignTask(TaskId TaskId, string PostId, string OrganisationId, Actor? Owner, string Reason) : TaskCommand(TaskId);

    /// <summary>The owner, or a candidate of a task that nobody has taken, offers it to other groups in place of those that it was offered to.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="CandidateGroups">Groups <c>ROLE@ORGANISATION</c>.</param>
    /// <param name="Reason">Why, as it stays in the journal.</param>
    public sealed record ForwardTask(TaskId TaskId, ImmutableSortedSet<string> CandidateGroups, string Reason) : TaskCommand(TaskId);

    /// <summary>The owner lets somebody else work on a task; a candidate who has not claimed it does so first.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="To">Who works on it, and for which post. That they may act and read is for the host to know.</param>
    /// <param name="ReturnsToMe">Whether it comes back for completing: the delegate resolves it, and does not complete it.</param>
    /// <param name="Reason">Why, as it stays in the journal.</param>
    public sealed record DelegateTask(TaskId TaskId, Actor To, bool ReturnsToMe, string Reason) : TaskCommand(TaskId);

    /// <summary>A delegate has done their part: the task goes back to whoever delegated it.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="Result">What they found, in their words.</param>
    /// <param name="IsDelegatorGone">Whether whoever delegated it may not act any more: it is offered again instead.</param>
    public sealed record ResolveTask(TaskId TaskId, string Result, bool IsDelegatorGone = false) : TaskCommand(TaskId);

    /// <summary>Changes what a task says of itself; what is null stays. Another due time moves the steps of its ladder that are still to come.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="Change">What is different.</param>
    /// <param name="Reason">Why, as it stays in the journal.</param>
    public sealed record UpdateTask(TaskId TaskId, TaskChange Change, string Reason) : TaskCommand(TaskId);

    /// <summary>
    /// The process goes on without the task, if its user task allows that (<see cref="Models.UserTask.SkippableProperty"/>). Nothing was
    /// entered, and nobody counts as having done it.
    /// </summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="Reason">Why, as it stays in the journal.</param>
    public sealed record SkipTask(TaskId TaskId, string Reason) : TaskCommand(TaskId);

    /// <summary>The owner begins to work on a task; a candidate who has not claimed it does so first. Beginning again changes nothing.</summary>
    public sealed record StartTask(TaskId TaskId) : TaskCommand(TaskId);

    /// <summary>The owner lets a task lie that they had begun to work on; it stays theirs. Letting it lie again changes nothing.</summary>
    public sealed record StopTask(TaskId TaskId) : TaskCommand(TaskId);

    /// <summary>
    /// Lets a task rest: nobody takes or completes it and nobody is reminded of it until it is resumed. Its term stands still meanwhile.
    /// </summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="Until">When it is resumed by itself; null when somebody will do so.</param>
    /// <param name="Reason">Why, as it stays in the journal.</param>
    /// <param name="IsSteering">Whether whoever asks steers the case, and so need not be the owner.</param>
    public sealed record SuspendTask(TaskId TaskId, DateTimeOffset? Until, string Reason, bool IsSteering = false) : TaskCommand(TaskId);

    /// <summary>Goes on with a task that rests. It is due later by as long as it rested, at the latest when its step ends by itself.</summary>
    /// <param name="TaskId">The task.</param>
    /// <param name="IsSteering">Whether whoever asks steers the case, and so need not be the owner.</param>
    public sealed record ResumeTask(TaskId TaskId, bool IsSteering = false) : TaskCommand(TaskId);

    /// <summary>Says something about a task, which changes nothing else. That the actor may read it is for the host to know.</summary>
    public sealed record CommentTask(TaskId TaskId, string Text) : TaskCommand(TaskId);
}
