using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Reviews;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Reviews;

/// <summary>What several cases review, in one statement; cases that review nothing are left out.</summary>
public sealed record GetReviewOrigins(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<ReviewOriginView>>>
{
    public sealed class Validator : AbstractValidator<GetReviewOrigins>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetReviewOrigins, Outcome<ImmutableArray<ReviewOriginView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ReviewOriginView>>> Handle(GetReviewOrigins query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var origins =
                from origin in rows.Of<ReviewOriginRow>()
                where ids.Contains(origin.CaseId)
                join cycle in rows.Of<ReviewCycleRow>() on origin.CycleId equals cycle.CycleId into cycles
                from cycle in cycles.DefaultIfEmpty()
                select new
                {
                    Origin = origin,
                    CycleId = cycle == null ? null : (Guid?)cycle.CycleId,
                    ReviewedId = cycle == null || cycle.Subject != ReviewSubject.Case ? null : (Guid?)cycle.CaseId,
                };
            var found = await origins.Select(each => new ReviewOriginView(
                each.Origin.CaseId, each.CycleId, each.Origin.Subject, each.ReviewedId == null ? null : new CaseId(each.ReviewedId.Value),
                each.Origin.DueOn, each.Origin.Missed)).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
