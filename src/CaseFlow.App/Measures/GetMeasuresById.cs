using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Measures;

/// <summary>Measures by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetMeasuresById(ImmutableArray<Guid> MeasureIds) : IQuery<Outcome<ImmutableArray<MeasureView>>>
{
    public sealed class Validator : AbstractValidator<GetMeasuresById>
    {
        public Validator() => RuleFor(query => query.MeasureIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetMeasuresById, Outcome<ImmutableArray<MeasureView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<MeasureView>>> Handle(GetMeasuresById query, CancellationToken cancellation)
        {
            var ids = query.MeasureIds.ToArray();
            var found = await rows.Of<MeasureRow>().Where(row => ids.Contains(row.MeasureId)).Select(MeasureView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
