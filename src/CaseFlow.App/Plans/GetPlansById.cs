using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Plans;

/// <summary>Plans by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetPlansById(ImmutableArray<Guid> PlanIds) : IQuery<Outcome<ImmutableArray<PlanView>>>
{
    public sealed class Validator : AbstractValidator<GetPlansById>
    {
        public Validator() => RuleFor(query => query.PlanIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetPlansById, Outcome<ImmutableArray<PlanView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<PlanView>>> Handle(GetPlansById query, CancellationToken cancellation)
        {
            var ids = query.PlanIds.ToArray();
            var found = await rows.Of<PlanRow>().Where(row => ids.Contains(row.PlanId)).Select(PlanView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
