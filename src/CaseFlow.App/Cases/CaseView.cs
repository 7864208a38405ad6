using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Cases;

/// <summary>A case as a reader sees it.</summary>
/// <remarks>
/// Marking: a TLP label; never translated.
/// StageEnteredAt: since when it has been in its stage, in case time.
/// Variant: the workflow variant; null until it is chosen.
/// Phase: the phase that a person decided; null until then.
/// ReviewAt: when a watched or declined case is looked at again.
/// </remarks>
public sealed record CaseView(
    Guid CaseId,
    string Reference,
    string Title,
    string Country,
    TimeBase TimeBase,
    string Marking,
    ImmutableSortedSet<string> ReleasableTo,
    string Language,
    ImmutableSortedSet<string> Owners,
    StartSource StartSource,
    CaseState State,
    CaseStage Stage,
    DateTimeOffset StageEnteredAt,
    string? Variant,
    CasePhase? Phase,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ReviewAt,
    DateTimeOffset? ClosedAt)
{
    internal static readonly Expression<Func<CaseRow, CaseView>> FromRow = row => new CaseView(
        row.CaseId, row.Reference, row.Title, row.Country, row.TimeBase, row.Marking, row.ReleasableTo, row.Language, row.Owners, row.StartSource,
        row.State, row.Stage, row.StageEnteredAt, row.Variant, row.Phase, row.OpenedAt, row.ReviewAt, row.ClosedAt);
}
