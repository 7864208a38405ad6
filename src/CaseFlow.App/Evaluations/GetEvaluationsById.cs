using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Evaluations;

/// <summary>Evaluations by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetEvaluationsById(ImmutableArray<Guid> EvaluationIds) : IQuery<Outcome<ImmutableArray<EvaluationView>>>
{
    public sealed class Validator : AbstractValidator<GetEvaluationsById>
    {
        public Validator() => RuleFor(query => query.EvaluationIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetEvaluationsById, Outcome<ImmutableArray<EvaluationView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<EvaluationView>>> Handle(GetEvaluationsById query, CancellationToken cancellation)
        {
            var ids = query.EvaluationIds.ToArray();
            var found = await rows.Of<EvaluationRow>().Where(row => ids.Contains(row.EvaluationId)).Select(EvaluationView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
