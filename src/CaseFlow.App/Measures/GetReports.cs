using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Measures;

/// <summary>All reports of several measures, oldest first, in one statement.</summary>
public sealed record GetReports(ImmutableArray<Guid> MeasureIds) : IQuery<Outcome<ImmutableArray<ReportView>>>
{
    public sealed class Validator : AbstractValidator<GetReports>
    {
        public Validator() => RuleFor(query => query.MeasureIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetReports, Outcome<ImmutableArray<ReportView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ReportView>>> Handle(GetReports query, CancellationToken cancellation)
        {
            var ids = query.MeasureIds.ToArray();
            var found = await rows.Of<ReportRow>().Where(row => ids.Contains(row.MeasureId))
                .OrderBy(row => row.SortKey).Select(ReportView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
