using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Reviews;

/// <summary>Review cycles by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetReviewCycles(ImmutableArray<Guid> ReviewCycleIds) : IQuery<Outcome<ImmutableArray<ReviewCycleView>>>
{
    public sealed class Validator : AbstractValidator<GetReviewCycles>
    {
        public Validator() => RuleFor(query => query.ReviewCycleIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetReviewCycles, Outcome<ImmutableArray<ReviewCycleView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ReviewCycleView>>> Handle(GetReviewCycles query, CancellationToken cancellation)
        {
            var ids = query.ReviewCycleIds.ToArray();
            var found = await rows.Of<ReviewCycleRow>().Where(row => ids.Contains(row.CycleId))
                .Select(ReviewCycleView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
