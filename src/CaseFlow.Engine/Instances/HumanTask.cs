using System.Collections.Immutable;
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
    internal static HumanTask From(InstanceEvent.TaskOpened opened) =>
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
            opened.Escalation);
}
