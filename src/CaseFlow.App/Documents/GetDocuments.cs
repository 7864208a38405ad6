using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Documents;

/// <summary>All references to documents of several cases, oldest first, in one statement.</summary>
public sealed record GetDocuments(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<DocumentView>>>
{
    public sealed class Validator : AbstractValidator<GetDocuments>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetDocuments, Outcome<ImmutableArray<DocumentView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<DocumentView>>> Handle(GetDocuments query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<DocumentRow>().Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.SortKey).Select(DocumentView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
