using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Drafts;

/// <summary>The caller's own drafts, the last saved first; among them those of tasks that ended without them.</summary>
public sealed record ListDrafts(PageRequest Page) : IQuery<Outcome<Page<DraftView>>>
{
    public sealed class Validator : AbstractValidator<ListDrafts>
    {
        public Validator() => RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
    }

    internal sealed class Handler(Rows rows, Session session) : IQueryHandler<ListDrafts, Outcome<Page<DraftView>>>
    {
        public async ValueTask<Outcome<Page<DraftView>>> Handle(ListDrafts query, CancellationToken cancellation) =>
            await rows.DraftsOf(session).ToPageAsync(query.Page, row => row.SortKey, DraftView.FromRow, cancellation);
    }
}
