using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Cases;

/// <summary>A case as a reader sees it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">Its public name; not sequential.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="TimeBase">Whose clock it goes by.</param>
/// <param name="Marking">A TLP label; never translated.</param>
/// <param name="Classification">The rank of its formal classification, 0 (public) to 3 (confidential).</param>
/// <param name="Wall">On which side of the wall between prevention and counter-terrorism it is.</param>
/// <param name="IsOffAgenda">Whether its very existence is protected.</param>
/// <param name="ReleasableTo">Organisations that may be shown it besides its owners.</param>
/// <param name="Language">BCP 47 tag of what people write in it.</param>
/// <param name="Owners">Organisations that own it together.</param>
/// <param name="StartSource">What made somebody open it.</param>
/// <param name="State">Whether it is worked on.</param>
/// <param name="Stage">The stage that it is in.</param>
/// <param name="StageEnteredAt">Since when it has been in its stage; case time, UTC.</param>
/// <param name="Variant">The workflow variant; null until it is chosen.</param>
/// <param name="Phase">The phase that a person decided; null until then.</param>
/// <param name="OpenedAt">When it was opened; case time, UTC.</param>
/// <param name="ReviewAt">When a watched or declined case is looked at again; null when it is not.</param>
/// <param name="ClosedAt">When it was closed; null while it is not.</param>
public sealed record CaseView(
    Guid CaseId,
    string Reference,
    string Title,
    string Country,
    TimeBase TimeBase,
    string Marking,
    int Classification,
    Wall Wall,
    bool IsOffAgenda,
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
        row.CaseId, row.Reference, row.Title, row.Country, row.TimeBase, row.Marking, row.Classification, row.Wall, row.IsOffAgenda,
        row.ReleasableTo, row.Language, row.Owners, row.StartSource, row.State, row.Stage, row.StageEnteredAt, row.Variant, row.Phase,
        row.OpenedAt, row.ReviewAt, row.ClosedAt);
}
