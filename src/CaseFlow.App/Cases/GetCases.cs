using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Cases;

/// <summary>Cases by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetCases(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<CaseView>>>
{
    public sealed class Validator : AbstractValidator<GetCases>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetCases, Outcome<ImmutableArray<CaseView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<CaseView>>> Handle(GetCases query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<CaseRow>().Where(row => ids.Contains(row.CaseId)).Select(CaseView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
