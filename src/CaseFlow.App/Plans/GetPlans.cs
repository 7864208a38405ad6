using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Plans;

/// <summary>All plans of several cases, oldest first, in one statement.</summary>
public sealed record GetPlans(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<PlanView>>>
{
    public sealed class Validator : AbstractValidator<GetPlans>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetPlans, Outcome<ImmutableArray<PlanView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<PlanView>>> Handle(GetPlans query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<PlanRow>().Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.SortKey).Select(PlanView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
