using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Batches;
using CaseFlow.App.Paging;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Batches;

[QueryFields]
internal sealed class BatchQueries
{
    [Description("Batches that the caller's post began, the last one first.")]
    public static Task<Connection<BatchView>> Batches(CallerContext caller, PageRequest page, CancellationToken cancellation) =>
        caller.ListAsync(new ListBatches(page), batch => batch, cancellation);

    [Description("One batch; null when there is none that the caller's post began.")]
    public static IDataLoaderResult<BatchView?> Batch(CallerContext caller, [Description("Which batch.")] Id<BatchView> id) =>
        caller.LoadNode<BatchView>(id.Value);
}

[FieldsOf<BatchView>]
internal sealed class BatchFields : INode<BatchView>
{
    [Description("What became of each process, in the order in which their turns come.")]
    public static Task<Connection<BatchItemView>> Items(
        CallerContext caller,
        BatchView batch,
        PageRequest page,
        [Description("Only those with which it stands so; left out, all.")] BatchItemState? state = null,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListBatchItems(batch.BatchId, state, page), item => item, cancellation);

    [Description("Of a trial: the batch that does it for real; null before it was begun, and for one that is no trial.")]
    public static IDataLoaderResult<BatchView?> Real(CallerContext caller, BatchView batch) => caller.LoadNode<BatchView>(batch.RealId ?? Guid.Empty);

    static IDataLoaderResult<BatchView?> INode<BatchView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetBatches(ids), (BatchView batch) => batch.BatchId, id);
}
