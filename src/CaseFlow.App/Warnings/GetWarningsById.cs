using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Warnings;

/// <summary>Warnings by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetWarningsById(ImmutableArray<Guid> WarningIds) : IQuery<Outcome<ImmutableArray<WarningView>>>
{
    public sealed class Validator : AbstractValidator<GetWarningsById>
    {
        public Validator() => RuleFor(query => query.WarningIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetWarningsById, Outcome<ImmutableArray<WarningView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<WarningView>>> Handle(GetWarningsById query, CancellationToken cancellation)
        {
            var ids = query.WarningIds.ToArray();
            var found = await rows.Of<WarningRow>().Where(row => ids.Contains(row.WarningId)).Select(WarningView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
