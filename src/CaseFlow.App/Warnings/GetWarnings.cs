using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Warnings;

/// <summary>The warnings of some cases, the oldest first.</summary>
public sealed record GetWarnings(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<WarningView>>>
{
    public sealed class Validator : AbstractValidator<GetWarnings>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetWarnings, Outcome<ImmutableArray<WarningView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<WarningView>>> Handle(GetWarnings query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<WarningRow>()
                .Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.SortKey)
                .Select(WarningView.FromRow)
                .ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
