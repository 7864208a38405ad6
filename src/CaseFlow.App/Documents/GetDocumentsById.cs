using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Documents;

/// <summary>References to documents by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetDocumentsById(ImmutableArray<Guid> DocumentIds) : IQuery<Outcome<ImmutableArray<DocumentView>>>
{
    public sealed class Validator : AbstractValidator<GetDocumentsById>
    {
        public Validator() => RuleFor(query => query.DocumentIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetDocumentsById, Outcome<ImmutableArray<DocumentView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<DocumentView>>> Handle(GetDocumentsById query, CancellationToken cancellation)
        {
            var ids = query.DocumentIds.ToArray();
            var found = await rows.Of<DocumentRow>().Where(row => ids.Contains(row.DocumentId)).Select(DocumentView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
