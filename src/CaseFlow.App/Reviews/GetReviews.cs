using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Reviews;

/// <summary>The reviews that several cycles have brought, by date, in one statement.</summary>
public sealed record GetReviews(ImmutableArray<Guid> ReviewCycleIds) : IQuery<Outcome<ImmutableArray<ReviewView>>>
{
    public sealed class Validator : AbstractValidator<GetReviews>
    {
        public Validator() => RuleFor(query => query.ReviewCycleIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetReviews, Outcome<ImmutableArray<ReviewView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ReviewView>>> Handle(GetReviews query, CancellationToken cancellation)
        {
            var ids = query.ReviewCycleIds.ToArray();
            var found = await rows.Of<ReviewRow>().Where(row => ids.Contains(row.CycleId))
                .OrderBy(row => row.DueOn).Select(ReviewView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
