using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Reviews;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Reviews;

/// <summary>The review cycles of several cases, in the order in which they were set, in one statement.</summary>
public sealed record GetCaseReviewCycles(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<ReviewCycleView>>>
{
    public sealed class Validator : AbstractValidator<GetCaseReviewCycles>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetCaseReviewCycles, Outcome<ImmutableArray<ReviewCycleView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ReviewCycleView>>> Handle(GetCaseReviewCycles query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<ReviewCycleRow>().Where(row => ids.Contains(row.CaseId) && row.Subject == ReviewSubject.Case)
                .OrderByDescending(row => row.SortKey).Select(ReviewCycleView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
