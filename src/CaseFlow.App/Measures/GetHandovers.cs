using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Measures;

/// <summary>Which measures passed from one body to the next in some cases, the oldest first, and whether a day lay between.</summary>
public sealed record GetHandovers(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<HandoverView>>>
{
    public sealed class Validator : AbstractValidator<GetHandovers>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetHandovers, Outcome<ImmutableArray<HandoverView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<HandoverView>>> Handle(GetHandovers query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var measures = await rows.Of<MeasureRow>()
                .Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.SortKey)
                .Select(MeasureView.FromRow)
                .ToListAsync(cancellation);
            return measures
                .Where(measure => measure.State is MeasureState.HandedOver)
                .Select(measure => HandoverView.Of(measure, measures))
                .OrderBy(handover => handover.At)
                .ToImmutableArray();
        }
    }
}
