using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Batches;

/// <summary>Batches by their ids, in one statement; ids that name none, or none of the caller's post, are left out.</summary>
public sealed record GetBatches(ImmutableArray<Guid> BatchIds) : IQuery<Outcome<ImmutableArray<BatchView>>>
{
    public sealed class Validator : AbstractValidator<GetBatches>
    {
        public Validator() => RuleFor(query => query.BatchIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetBatches, Outcome<ImmutableArray<BatchView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<BatchView>>> Handle(GetBatches query, CancellationToken cancellation)
        {
            var ids = query.BatchIds.ToArray();
            var found = await rows.Of<BatchRow>().Where(row => ids.Contains(row.CaseId)).Select(BatchView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
