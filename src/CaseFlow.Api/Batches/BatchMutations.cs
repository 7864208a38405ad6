using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Batches;

namespace CaseFlow.Api.Batches;

[MutationFields]
internal sealed class BatchMutations
{
    public static Task<Payload<StartBatch, BatchView>> StartBatch(CallerContext caller, Input<StartBatch> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (BatchReceipt receipt) => new Id<BatchView>(receipt.BatchId), cancellation);

    public static Task<Payload<StartTriedBatch, BatchView>> StartTriedBatch(
        CallerContext caller, Input<StartTriedBatch> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (BatchReceipt receipt) => new Id<BatchView>(receipt.BatchId), cancellation);

    public static Task<Payload<CancelBatch, BatchView>> CancelBatch(CallerContext caller, Input<CancelBatch> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (BatchReceipt receipt) => new Id<BatchView>(receipt.BatchId), cancellation);
}
