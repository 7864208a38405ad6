using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Drafts;

/// <summary>The caller's own drafts of several tasks.</summary>
public sealed record GetDrafts(ImmutableArray<Guid> TaskIds) : IQuery<Outcome<ImmutableArray<DraftView>>>
{
    public sealed class Validator : AbstractValidator<GetDrafts>
    {
        public Validator() => RuleFor(query => query.TaskIds).IsBatch();
    }

    internal sealed class Handler(Rows rows, Session session) : IQueryHandler<GetDrafts, Outcome<ImmutableArray<DraftView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<DraftView>>> Handle(GetDrafts query, CancellationToken cancellation)
        {
            var ids = query.TaskIds.ToArray();
            var found = await rows.DraftsOf(session).Where(row => ids.Contains(row.TaskId)).Select(DraftView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
