using System.Collections.Immutable;
using CaseFlow.App.Storage;
using CaseFlow.App.Paging;
using CaseFlow.Cases.Assessments;
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
                .Select(row => new AssessmentView(
                    row.CaseId, row.AssessmentId, row.Questions, row.Asked, row.Silent, row.State, row.Agreed, row.OpenedAt, row.ClosesAt, row.AgreedAt))
                .ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}

/// <summary>An assessment as a reader sees it; contributions come by <see cref="GetContributions"/>.</summary>
/// <remarks>
/// Silent: who had not answered when the window closed.
/// Agreed: the agreed rating of each factor; empty until then.
/// </remarks>
public sealed record AssessmentView(
    Guid CaseId,
    Guid AssessmentId,
    string Questions,
    ImmutableSortedSet<string> Asked,
    ImmutableSortedSet<string> Silent,
    AssessmentState State,
    ImmutableArray<AgreedRating> Agreed,
    DateTimeOffset OpenedAt,
    DateTimeOffset ClosesAt,
    DateTimeOffset? AgreedAt);
