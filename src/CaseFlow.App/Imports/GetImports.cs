using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Imports;

/// <summary>Imports by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetImports(ImmutableArray<Guid> ImportIds) : IQuery<Outcome<ImmutableArray<ImportView>>>
{
    public sealed class Validator : AbstractValidator<GetImports>
    {
        public Validator() => RuleFor(query => query.ImportIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetImports, Outcome<ImmutableArray<ImportView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ImportView>>> Handle(GetImports query, CancellationToken cancellation)
        {
            var ids = query.ImportIds.ToArray();
            var found = await rows.Of<ImportRow>().Where(row => ids.Contains(row.ImportId)).Select(ImportView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
