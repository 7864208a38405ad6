using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Evaluations;

/// <summary>All consulted parties of several evaluations, by name, in one statement.</summary>
public sealed record GetConsultations(ImmutableArray<Guid> EvaluationIds) : IQuery<Outcome<ImmutableArray<ConsultationView>>>
{
    public sealed class Validator : AbstractValidator<GetConsultations>
    {
        public Validator() => RuleFor(query => query.EvaluationIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetConsultations, Outcome<ImmutableArray<ConsultationView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ConsultationView>>> Handle(GetConsultations query, CancellationToken cancellation)
        {
            var ids = query.EvaluationIds.ToArray();
            var found = await rows.Of<ConsultationRow>().Where(row => ids.Contains(row.EvaluationId))
                .OrderBy(row => row.Party).Select(ConsultationView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
