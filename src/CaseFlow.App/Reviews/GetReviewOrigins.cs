using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
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
            var found = await rows.Of<ReviewOriginRow>().Where(row => ids.Contains(row.CaseId))
                .Select(ReviewOriginView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
