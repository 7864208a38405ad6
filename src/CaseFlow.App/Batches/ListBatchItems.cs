using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Batches;

/// <summary>What became of each process of a batch that the caller may still see, in the order in which their turns come.</summary>
/// <param name="BatchId">The batch.</param>
/// <param name="State">Only those with which it stands so; null for all.</param>
/// <param name="Page">Which page.</param>
public sealed record ListBatchItems(Guid BatchId, BatchItemState? State, PageRequest Page) : IQuery<Outcome<Page<BatchItemView>>>
{
    public sealed class Validator : AbstractValidator<ListBatchItems>
    {
        public Validator()
        {
            RuleFor(query => query.BatchId).NotEmpty();
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
        }
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListBatchItems, Outcome<Page<BatchItemView>>>
    {
        public async ValueTask<Outcome<Page<BatchItemView>>> Handle(ListBatchItems query, CancellationToken cancellation)
        {
            var instances = rows.Of<InstanceRow>();
            return await rows.Of<BatchItemRow>()
                .Where(row => row.CaseId == query.BatchId && (query.State == null || row.State == query.State))
                .Where(row => instances.Any(instance => instance.CaseId == row.OfCaseId && instance.InstanceId == row.InstanceId))
                .ToPageAsync(query.Page, row => row.SortKey, BatchItemView.FromRow(instances), cancellation);
        }
    }
}
