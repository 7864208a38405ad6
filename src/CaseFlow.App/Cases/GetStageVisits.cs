using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Cases;

/// <summary>The stays of some cases in their stages, in order: time in a stage is the sum of its stays.</summary>
public sealed record GetStageVisits(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<StageVisitView>>>
{
    public sealed class Validator : AbstractValidator<GetStageVisits>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetStageVisits, Outcome<ImmutableArray<StageVisitView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<StageVisitView>>> Handle(GetStageVisits query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<StageVisitRow>()
                .Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.CaseId).ThenBy(row => row.Number)
                .Select(row => new StageVisitView(row.CaseId, row.Stage, row.EnteredAt, row.LeftAt))
                .ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}

/// <summary>One stay of a case in a stage.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Stage">The stage.</param>
/// <param name="EnteredAt">When it entered the stage; case time, UTC.</param>
/// <param name="LeftAt">When it left the stage; null while it is in it.</param>
public sealed record StageVisitView(Guid CaseId, CaseStage Stage, DateTimeOffset EnteredAt, DateTimeOffset? LeftAt);
