using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Silences;

/// <summary>All items under silence of several cases, oldest first, in one statement.</summary>
public sealed record GetSilences(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<SilenceView>>>
{
    public sealed class Validator : AbstractValidator<GetSilences>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetSilences, Outcome<ImmutableArray<SilenceView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<SilenceView>>> Handle(GetSilences query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<SilenceRow>().Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.SortKey).Select(SilenceView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
