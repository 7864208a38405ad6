using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Measures;

/// <summary>All measures of several cases, oldest first, in one statement.</summary>
public sealed record GetMeasures(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<MeasureView>>>
{
    public sealed class Validator : AbstractValidator<GetMeasures>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetMeasures, Outcome<ImmutableArray<MeasureView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<MeasureView>>> Handle(GetMeasures query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<MeasureRow>().Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.SortKey).Select(MeasureView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
