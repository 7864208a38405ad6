using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Batches;

/// <summary>Batches of the caller's post, the one begun last first.</summary>
/// <param name="Page">Which page.</param>
public sealed record ListBatches(PageRequest Page) : IQuery<Outcome<Page<BatchView>>>
{
    public sealed class Validator : AbstractValidator<ListBatches>
    {
        public Validator() => RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListBatches, Outcome<Page<BatchView>>>
    {
        public async ValueTask<Outcome<Page<BatchView>>> Handle(ListBatches query, CancellationToken cancellation) =>
            await rows.Of<BatchRow>().ToPageAsync(query.Page, row => row.SortKey, BatchView.FromRow, cancellation);
    }
}
