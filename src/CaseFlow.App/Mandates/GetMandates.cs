using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Mandates;

/// <summary>All mandates of several cases, oldest first, in one statement.</summary>
public sealed record GetMandates(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<MandateView>>>
{
    public sealed class Validator : AbstractValidator<GetMandates>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetMandates, Outcome<ImmutableArray<MandateView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<MandateView>>> Handle(GetMandates query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<MandateRow>().Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.SortKey).Select(MandateView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
