using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>How far cases are whose progress the caller may follow, the one opened last first; without what they are about.</summary>
public sealed record ListProgress(CaseState? State, PageRequest Page) : IQuery<Outcome<Page<CaseProgress>>>
{
    public sealed class Validator : AbstractValidator<ListProgress>
    {
        public Validator() => RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListProgress, Outcome<Page<CaseProgress>>>
    {
        public async ValueTask<Outcome<Page<CaseProgress>>> Handle(ListProgress query, CancellationToken cancellation)
        {
            var state = query.State;
            return await rows.OutlineOf<CaseRow>()
                .Where(row => state == null || row.State == state)
                .ToPageAsync(query.Page, row => row.SortKey, CaseProgress.FromRow, cancellation);
        }
    }
}

/// <summary>How far a case is: states and times, nothing of what it is about.</summary>
/// <param name="CaseId">The case; only those who may read it open it by this.</param>
/// <param name="Reference">Its public name.</param>
/// <param name="Owners">Organisations that own it together.</param>
/// <param name="State">Whether it is worked on.</param>
/// <param name="Stage">The stage that it is in.</param>
/// <param name="StageEnteredAt">Since when; case time, UTC.</param>
/// <param name="OpenedAt">When it was opened; case time, UTC.</param>
/// <param name="ReviewAt">When a watched or declined case is looked at again; null when it is not.</param>
/// <param name="ClosedAt">When it was closed; null while it is not.</param>
public sealed record CaseProgress(
    Guid CaseId,
    string Reference,
    ImmutableSortedSet<string> Owners,
    CaseState State,
    CaseStage Stage,
    DateTimeOffset StageEnteredAt,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ReviewAt,
    DateTimeOffset? ClosedAt)
{
    internal static readonly Expression<Func<CaseRow, CaseProgress>> FromRow = row => new CaseProgress(
        row.CaseId, row.Reference, row.Owners, row.State, row.Stage, row.StageEnteredAt, row.OpenedAt, row.ReviewAt, row.ClosedAt);
}
