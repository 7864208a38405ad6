using System.Collections.Immutable;
using CaseFlow.App.Cases;
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
            var reviews =
                from review in rows.Of<ReviewRow>()
                where ids.Contains(review.CycleId)
                join file in rows.Of<CaseRow>() on review.ReviewId equals file.CaseId into files
                from file in files.DefaultIfEmpty()
                orderby review.DueOn
                select new ReviewView(review.CycleId, review.DueOn, review.Missed, file == null ? null : file.CaseId, review.OrderedAt);
            var found = await reviews.ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
