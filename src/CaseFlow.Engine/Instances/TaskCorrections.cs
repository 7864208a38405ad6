using System.Collections.Immutable;

namespace CaseFlow.Engine.Instances;

/// <summary>
/// What a task listener says otherwise about a human task; what is null stays. It holds when all listeners have answered, and is dropped when one denies.
/// </summary>
/// <param name="Assignee">
/// The person or post for whom the task is meant: one that somebody else has, or was about to get, is offered to them; empty for none.
/// </param>
/// <param name="CandidateGroups">Groups to which it is offered; empty for none.</param>
/// <param name="CandidateUsers">Persons or posts to whom it is offered; empty for none.</param>
/// <param name="DueAt">UTC.</param>
/// <param name="FollowUpAt">UTC.</param>
/// <param name="Priority">0 to 100.</param>
public sealed record TaskCorrections(
    string? Assignee = null,
    ImmutableSortedSet<string>? CandidateGroups = null,
    ImmutableSortedSet<string>? CandidateUsers = null,
    DateTimeOffset? DueAt = null,
    DateTimeOffset? FollowUpAt = null,
    int? Priority = null)
{
    /// <summary>Nothing is said otherwise.</summary>
    public static TaskCorrections None { get; } = new();

    internal bool IsEmpty => this == None;

    /// <summary>What a later listener says wins.</summary>
    internal TaskCorrections Then(TaskCorrections? later) => later is null ? this : new(
        later.Assignee ?? Assignee,
        later.CandidateGroups ?? CandidateGroups,
        later.CandidateUsers ?? CandidateUsers,
        later.DueAt ?? DueAt,
        later.FollowUpAt ?? FollowUpAt,
        later.Priority ?? Priority);
}
