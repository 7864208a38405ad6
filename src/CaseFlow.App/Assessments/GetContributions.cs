using System.Collections.Immutable;
using CaseFlow.App.Storage;
using CaseFlow.App.Paging;
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
/// <remarks>
/// IsAddendum: whether it came after the window had closed.
/// </remarks>
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
