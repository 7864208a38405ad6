using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Evaluations;

/// <summary>All evaluations of several cases, oldest first, in one statement.</summary>
public sealed record GetEvaluations(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<EvaluationView>>>
{
    public sealed class Validator : AbstractValidator<GetEvaluations>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetEvaluations, Outcome<ImmutableArray<EvaluationView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<EvaluationView>>> Handle(GetEvaluations query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<EvaluationRow>().Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.SortKey).Select(EvaluationView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
