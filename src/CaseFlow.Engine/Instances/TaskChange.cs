using System.Collections.Immutable;

namespace CaseFlow.Engine.Instances;

/// <summary>What is different about a task; null means as before.</summary>
/// <param name="DueAt">When it is due; UTC.</param>
/// <param name="FollowUpAt">From when it is shown as to be done; UTC.</param>
/// <param name="Priority">0 to 100.</param>
/// <param name="CandidateGroups">Groups <c>ROLE@ORGANISATION</c> to which it is offered, all of them; at least one.</param>
public sealed record TaskChange(
    DateTimeOffset? DueAt = null, DateTimeOffset? FollowUpAt = null, int? Priority = null, ImmutableSortedSet<string>? CandidateGroups = null);
