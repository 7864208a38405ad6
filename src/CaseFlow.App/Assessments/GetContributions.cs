using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Assessments;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Assessments;

/// <summary>What organisations contributed to some assessments, in order, addenda included.</summary>
public sealed record GetContributions(ImmutableArray<Guid> AssessmentIds) : IQuery<Outcome<ImmutableArray<ContributionView>>>
{
    public sealed class Validator : AbstractValidator<GetContributions>
    {
        public Validator() => RuleFor(query => query.AssessmentIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetContributions, Outcome<ImmutableArray<ContributionView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ContributionView>>> Handle(GetContributions query, CancellationToken cancellation)
        {
            var ids = query.AssessmentIds.ToArray();
            var found = await rows.Of<ContributionRow>()
                .Where(row => ids.Contains(row.AssessmentId))
                .OrderBy(row => row.AssessmentId).ThenBy(row => row.Number)
                .Select(row => new ContributionView(
                    row.CaseId, row.AssessmentId, row.Organisation, row.IsAddendum, row.Ratings, row.Note, row.PersonId, row.PostId, row.At))
                .ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}

/// <summary>One organisation's part of an assessment.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="AssessmentId">The assessment.</param>
/// <param name="Organisation">The organisation that handed it in.</param>
/// <param name="IsAddendum">Whether it came after the window.</param>
/// <param name="Ratings">One per risk factor.</param>
/// <param name="Note">What the ratings cannot say; null when nothing.</param>
/// <param name="PersonId">Who handed it in.</param>
/// <param name="PostId">From which post; null when CaseFlow itself did.</param>
/// <param name="At">When it was handed in; case time, UTC.</param>
public sealed record ContributionView(
    Guid CaseId,
    Guid AssessmentId,
    string Organisation,
    bool IsAddendum,
    ImmutableArray<FactorRating> Ratings,
    string? Note,
    string PersonId,
    string? PostId,
    DateTimeOffset At);
