using System.Collections.Immutable;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

/// <summary>An open human task, as far as its rules need it.</summary>
/// <param name="Id">The task.</param>
/// <param name="ElementInstanceId">The visit of the user task.</param>
/// <param name="ElementId">The user task in the model.</param>
/// <param name="Assignee">The person or post for whom it is meant.</param>
/// <param name="CandidateGroups">Groups to which it is offered, escalation included.</param>
/// <param name="CandidateUsers">Persons or posts to whom it is offered.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="DueAt">When it is due; null for no limit.</param>
/// <param name="FollowUpAt">From when it is shown as to be done; null for at once.</param>
/// <param name="Escalation">Name of its escalation policy.</param>
/// <param name="Owner">Who claimed it; null while it is offered.</param>
/// <param name="ClaimedAt">When.</param>
public sealed record HumanTask(
    TaskId Id,
    ElementInstanceId ElementInstanceId,
    string ElementId,
    string? Assignee,
    ImmutableSortedSet<string> CandidateGroups,
    ImmutableSortedSet<string> CandidateUsers,
    DateTimeOffset OpenedAt,
    DateTimeOffset? DueAt,
    DateTimeOffset? FollowUpAt,
    string? Escalation,
    Actor? Owner = null,
    DateTimeOffset? ClaimedAt = null)
{
    /// <summary>Counts the changes of who has it, who may take it and when it is due, from 0; a reminder changes nothing.</summary>
    public int Version { get; init; }

    /// <summary>From when its times count: listeners may have looked at it before it was opened.</summary>
    public DateTimeOffset CountsFrom { get; init; } = OpenedAt;

    /// <summary>0 to 100.</summary>
    public int Priority { get; init; } = UserTask.DefaultPriority;

    /// <summary>The organisation of the post to which somebody gave it; null while nobody has.</summary>
    public string? AssignedOrganisation { get; init; }

    /// <summary>To whom it comes back; null while it is not with a delegate who resolves it.</summary>
    public TaskDelegation? Delegation { get; init; }

    /// <summary>Who delegated it, and who resolved it as a delegate: all of them have had a hand in what its completer hands in.</summary>
    public ImmutableArray<Actor> Hands { get; init; } = [];

    /// <summary>Since when its owner works on it; null while they do not.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>That it rests; null while it does not.</summary>
    public TaskSuspension? Suspension { get; init; }

    /// <summary>The post that has it, else the posts and groups to which it is offered.</summary>
    internal IEnumerable<string> Receivers =>
        (Owner?.OnBehalfOf ?? Owner?.PostId ?? Assignee) is { } post ? [post] : CandidateGroups.Union(CandidateUsers);

    /// <summary>That listeners look at what was asked of it; null while they do not.</summary>
    public TaskTransition? Transition { get; init; }

    /// <summary>Whether it goes away with its element, or because it is skipped.</summary>
    internal bool IsGoing => Transition is { Event: ListenerEvent.Canceling };

    /// <summary>What it says of itself.</summary>
    internal TaskDraft Draft => new(Assignee, CandidateGroups, CandidateUsers, DueAt, FollowUpAt, Priority);

    internal HumanTask With(TaskDraft draft) => this with
    {
        Assignee = draft.Assignee,
        CandidateGroups = draft.CandidateGroups,
        CandidateUsers = draft.CandidateUsers,
        DueAt = draft.DueAt,
        FollowUpAt = draft.FollowUpAt,
        Priority = draft.Priority,
    };

    internal HumanTask OwnedBy(Actor owner, DateTimeOffset at) => this with { Owner = owner, ClaimedAt = at, StartedAt = null };

    internal HumanTask Offered() => this with { Owner = null, ClaimedAt = null, StartedAt = null, Delegation = null };

    internal HumanTask OfferedTo(ImmutableSortedSet<string> groups, ImmutableSortedSet<string> users) =>
        Offered() with { Assignee = null, CandidateGroups = groups, CandidateUsers = users };

    internal static HumanTask From(InstanceEvent.TaskOpened opened, DateTimeOffset countsFrom) =>
        new(
            opened.TaskId,
            opened.ElementInstanceId,
            opened.ElementId,
            opened.Assignee,
            opened.CandidateGroups,
            opened.CandidateUsers,
            opened.OpenedAt,
            opened.DueAt,
            opened.FollowUpAt,
            opened.Escalation)
        {
            Priority = opened.Priority,
            CountsFrom = countsFrom,
        };
}
