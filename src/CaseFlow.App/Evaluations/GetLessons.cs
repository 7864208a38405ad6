using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Evaluations;

/// <summary>All lessons of several evaluations, oldest first, in one statement.</summary>
public sealed record GetLessons(ImmutableArray<Guid> EvaluationIds) : IQuery<Outcome<ImmutableArray<LessonView>>>
{
    public sealed class Validator : AbstractValidator<GetLessons>
    {
        public Validator() => RuleFor(query => query.EvaluationIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetLessons, Outcome<ImmutableArray<LessonView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<LessonView>>> Handle(GetLessons query, CancellationToken cancellation)
        {
            var ids = query.EvaluationIds.ToArray();
            var found = await rows.Of<LessonRow>().Where(row => ids.Contains(row.EvaluationId))
                .OrderBy(row => row.SortKey).Select(LessonView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
