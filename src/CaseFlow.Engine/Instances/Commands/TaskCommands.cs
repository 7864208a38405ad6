using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceCommand
{
    /// <summary>
    /// The actor takes a task that is offered to them, or one that somebody else has taken for the same post. Claiming one's own task again
    /// changes nothing.
    /// </summary>
    public sealed record ClaimTask(TaskId TaskId) : InstanceCommand;

    /// <summary>The owner gives a task back to its candidates.</summary>
    public sealed record ReleaseTask(TaskId TaskId) : InstanceCommand;

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

    /// <summary>The owner finishes a task; a candidate who has not claimed it does so first.</summary>
    public sealed record CompleteTask(TaskId TaskId, FeelContext Variables) : InstanceCommand;
}
