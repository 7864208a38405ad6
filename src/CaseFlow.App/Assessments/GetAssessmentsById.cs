using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Assessments;

/// <summary>Assessments by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetAssessmentsById(ImmutableArray<Guid> AssessmentIds) : IQuery<Outcome<ImmutableArray<AssessmentView>>>
{
    public sealed class Validator : AbstractValidator<GetAssessmentsById>
    {
        public Validator() => RuleFor(query => query.AssessmentIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetAssessmentsById, Outcome<ImmutableArray<AssessmentView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<AssessmentView>>> Handle(GetAssessmentsById query, CancellationToken cancellation)
        {
            var ids = query.AssessmentIds.ToArray();
            var found = await rows.Of<AssessmentRow>().Where(row => ids.Contains(row.AssessmentId)).Select(AssessmentView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
