using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Silences;

/// <summary>Items under silence by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetSilencesById(ImmutableArray<Guid> SilenceIds) : IQuery<Outcome<ImmutableArray<SilenceView>>>
{
    public sealed class Validator : AbstractValidator<GetSilencesById>
    {
        public Validator() => RuleFor(query => query.SilenceIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetSilencesById, Outcome<ImmutableArray<SilenceView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<SilenceView>>> Handle(GetSilencesById query, CancellationToken cancellation)
        {
            var ids = query.SilenceIds.ToArray();
            var found = await rows.Of<SilenceRow>().Where(row => ids.Contains(row.SilenceId))
                .OrderBy(row => row.SortKey).Select(SilenceView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
