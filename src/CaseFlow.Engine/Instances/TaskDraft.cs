using System.Collections.Immutable;

namespace CaseFlow.Engine.Instances;

/// <summary>What a human task says of itself, before it is opened as well as after.</summary>
/// <param name="Assignee">The person or post for whom it is meant.</param>
/// <param name="CandidateGroups">Groups to which it is offered.</param>
/// <param name="CandidateUsers">Persons or posts to whom it is offered.</param>
/// <param name="DueAt">UTC.</param>
/// <param name="FollowUpAt">UTC.</param>
/// <param name="Priority">0 to 100.</param>
public sealed record TaskDraft(
    string? Assignee,
    ImmutableSortedSet<string> CandidateGroups,
    ImmutableSortedSet<string> CandidateUsers,
    DateTimeOffset? DueAt,
    DateTimeOffset? FollowUpAt,
    int Priority)
{
    internal bool IsForNobody => Assignee is null && CandidateGroups.IsEmpty && CandidateUsers.IsEmpty;

    /// <summary>The post for which it is meant, else the posts and groups to which it is offered.</summary>
    internal IEnumerable<string> Receivers => Assignee is { } post ? [post] : CandidateGroups.Union(CandidateUsers);

    internal bool IsSameAs(TaskDraft other) =>
        (Assignee, DueAt, FollowUpAt, Priority) == (other.Assignee, other.DueAt, other.FollowUpAt, other.Priority)
        && CandidateGroups.SetEquals(other.CandidateGroups)
        && CandidateUsers.SetEquals(other.CandidateUsers);

    internal TaskDraft With(TaskCorrections? corrections) => corrections is null ? this : new(
        corrections.Assignee is { } assignee ? (assignee.Length > 0 ? assignee : null) : Assignee,
        corrections.CandidateGroups ?? CandidateGroups,
        corrections.CandidateUsers ?? CandidateUsers,
        corrections.DueAt ?? DueAt,
        corrections.FollowUpAt ?? FollowUpAt,
        corrections.Priority ?? Priority);
}
