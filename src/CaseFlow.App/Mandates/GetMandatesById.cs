using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Mandates;

/// <summary>Mandates by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetMandatesById(ImmutableArray<Guid> MandateIds) : IQuery<Outcome<ImmutableArray<MandateView>>>
{
    public sealed class Validator : AbstractValidator<GetMandatesById>
    {
        public Validator() => RuleFor(query => query.MandateIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetMandatesById, Outcome<ImmutableArray<MandateView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<MandateView>>> Handle(GetMandatesById query, CancellationToken cancellation)
        {
            var ids = query.MandateIds.ToArray();
            var found = await rows.Of<MandateRow>().Where(row => ids.Contains(row.MandateId)).Select(MandateView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
