using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Silences;

/// <summary>All that was said to several items under silence, oldest first, in one statement.</summary>
public sealed record GetSilenceVoices(ImmutableArray<Guid> SilenceIds) : IQuery<Outcome<ImmutableArray<SilenceVoiceView>>>
{
    public sealed class Validator : AbstractValidator<GetSilenceVoices>
    {
        public Validator() => RuleFor(query => query.SilenceIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetSilenceVoices, Outcome<ImmutableArray<SilenceVoiceView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<SilenceVoiceView>>> Handle(GetSilenceVoices query, CancellationToken cancellation)
        {
            var ids = query.SilenceIds.ToArray();
            var found = await rows.Of<SilenceVoiceRow>().Where(row => ids.Contains(row.SilenceId))
                .OrderBy(row => row.SortKey).Select(SilenceVoiceView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
