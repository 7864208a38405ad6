using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Assessments;

/// <summary>The assessments of some cases, the oldest first.</summary>
public sealed record GetAssessments(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<AssessmentView>>>
{
    public sealed class Validator : AbstractValidator<GetAssessments>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetAssessments, Outcome<ImmutableArray<AssessmentView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<AssessmentView>>> Handle(GetAssessments query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<AssessmentRow>()
                .Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.SortKey)
                .Select(AssessmentView.FromRow)
                .ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
